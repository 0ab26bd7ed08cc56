package cop.member;

import cop.model.Change;
import cop.model.Community;
import cop.model.Consent;
import cop.model.CopException;
import cop.model.Detail;
import cop.model.Edit;
import cop.model.Lookup;
import cop.model.Member;
import cop.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants to be different in a member's file.
 *
 * @param texts what was written for each thing to set, once for each time that it was named
 */
public record Amendment(Map<Particular, List<String>> texts) {

    private static final String CONSENT = "consent";

    public Amendment {
        texts = texts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    public Change change(Community community, Member member, LocalDate today) {
        String id = member.id();
        if (texts.isEmpty()) {
            throw CopException.usage(
                    "Nothing was said to be set.",
                    "Say it like this: cop member set " + id + " --place Soweto --consent-members name,email");
        }
        Lookup lookup = new Lookup(community, today);
        Member after = member;
        List<String> changed = new ArrayList<>();
        for (Map.Entry<Particular, List<String>> text : texts.entrySet()) {
            Member next = text.getKey().set(after, new FieldText(text.getValue(), lookup, today));
            String what = text.getKey().isConsent() ? CONSENT : text.getKey().id();
            if (!next.equals(after) && !changed.contains(what)) {
                changed.add(what);
            }
            after = next;
        }
        refuseNonsense(after);
        if (changed.isEmpty()) {
            return new Change("member: set " + id, List.of(), List.of("The file of " + id + " says so already."));
        }
        List<String> notes = new ArrayList<>(List.of("Set for " + id + ": " + String.join(", ", changed) + "."));
        if (changed.contains(CONSENT)) {
            notes.addAll(consent(after));
        }
        return new Change(
                "member: set " + String.join(", ", changed) + " of " + id, List.of(new Edit.Replace(after)), notes);
    }

    private static void refuseNonsense(Member member) {
        Member.Belonging belonging = member.belonging();
        belonging
                .left()
                .filter(day -> belonging.joined().filter(day::isBefore).isPresent())
                .ifPresent(day -> {
                    throw CopException.refused(
                            member.id() + " joined on " + belonging.joined().orElseThrow() + ", after " + day + ".",
                            "Set --joined or --left to the right day.");
                });
        if (belonging.buddy().filter(member.id()::equals).isPresent()) {
            throw CopException.refused("Nobody is their own buddy.", "Choose another member.");
        }
    }

    /** What holds from now on, so that nobody has to guess. */
    private static List<String> consent(Member member) {
        List<String> notes = new ArrayList<>(List.of("From now on:"));
        for (Permission permission : Permission.of(member)) {
            notes.add("  " + permission.what() + ": " + permission.answer());
        }
        if (!member.consentInForce().to(Consent.Audience.MEMBERS).contains(Word.of(Detail.NAME))) {
            notes.add("Agendas, minutes and messages still name them where they have a task or said something.");
        }
        return notes;
    }
}
