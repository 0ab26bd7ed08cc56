package cop.spreadsheet;

import cop.model.Acquaintances;
import cop.model.Channel;
import cop.model.Member;
import cop.model.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places rows about people: those who are known are found again, the others become known. */
final class MemberRows implements Rows {

    private static final Map<String, Boolean> TRUTHS = Map.of("true", true, "yes", true, "false", false, "no", false);

    private final Draft draft;
    private final WhoIsWho people;

    MemberRows(Draft draft) {
        this.draft = draft;
        this.people = draft.people();
    }

    @Override
    public void place(Row row) {
        Optional<String> name = row.text("name").or(() -> joined(row.text("first-name"), row.text("surname")));
        Optional<String> email = row.read(
                "email",
                text -> Optional.of(text).filter(address -> address.indexOf('@') > 0 && address.indexOf(' ') < 0),
                "is not an e-mail address: write one like ana@example.org, or empty the cell");
        Optional<Member> known = known(row, name, email);
        Member after = filled(row, known.orElseGet(() -> unknown(row, name, email)), name, email);
        draft.speak(row, "name", after.id(), known.filter(after::equals).isEmpty(), ", or give each an `id`");
        if (row.isSound()) {
            people.put(after);
        }
    }

    private static Optional<String> joined(Optional<String> first, Optional<String> last) {
        return first.map(name -> name + last.map(surname -> " " + surname).orElse(""))
                .or(() -> last);
    }

    /** Whom the row is about, if it is anybody who is known. */
    private Optional<Member> known(Row row, Optional<String> name, Optional<String> email) {
        Optional<String> id = row.id("id", Optional.empty());
        List<String> addressed = email.map(people::withAddress).orElse(List.of());
        if (id.isPresent() && !addressed.isEmpty() && !addressed.contains(id.get()) && people.isKnown(id.get())) {
            row.wrong("email", "is the address of " + String.join(" and ", addressed) + ", not of " + id.get());
        }
        return id.or(() -> addressed.isEmpty()
                        ? name.flatMap(text -> people.findOrNew(row, text))
                        : addressee(row, addressed, name))
                .map(people.members()::get);
    }

    /** Who of those with the address is meant: people may share one, so a name that is not theirs is asked about. */
    private Optional<String> addressee(Row row, List<String> addressed, Optional<String> name) {
        List<String> named = name.map(people::named).orElse(List.of());
        List<String> both = addressed.stream().filter(named::contains).toList();
        if (both.size() == 1) {
            return Optional.of(both.get(0));
        }
        String owners = String.join(" and ", addressed);
        if (!named.isEmpty()) {
            row.wrong(
                    "email", "is the address of " + owners + ", but the name is that of " + String.join(" or ", named));
            return Optional.empty();
        }
        if (name.isPresent()) {
            return people.findByAddress(row, name.get(), addressed);
        }
        if (addressed.size() > 1) {
            row.wrong("email", "is the address of " + owners + ": say who is meant by a name or an `id`");
        }
        return Optional.of(addressed.get(0));
    }

    /** Somebody new, of whom only the name and the id are known yet. */
    private Member unknown(Row row, Optional<String> name, Optional<String> email) {
        Optional<String> id = row.id("id", people.freeId(name, email));
        if (name.isEmpty()) {
            row.missing("name", "write how people call this person");
        }
        if (id.isEmpty()) {
            row.missing(
                    "id",
                    "the name gives none of the letters a to z; write a short one, such as fatima, in a column `id`");
        }
        return new Member(
                id.orElse(""),
                name.orElse(""),
                List.of(),
                Member.Kinds.MEMBER,
                Member.Profile.NONE,
                Member.Contact.NONE,
                Member.Gifts.NONE,
                Member.Belonging.UNSAID,
                Optional.empty());
    }

    /** The person with all that the row says. */
    private Member filled(Row row, Member before, Optional<String> name, Optional<String> email) {
        Member.Profile profile = before.profile();
        Member.Contact contact = before.contact();
        Member.Gifts gifts = before.gifts();
        Member.Belonging belonging = before.belonging();
        return new Member(
                before.id(),
                name.filter(text -> row.has("id") && isNews(text, before)).orElse(before.name()),
                otherNames(row, before),
                row.word("kind", Member.Kinds.values()).orElse(before.kind()),
                new Member.Profile(
                        row.text("organisation", profile.organisation()),
                        row.text("perspective", profile.perspective()),
                        row.text("job", profile.job()),
                        row.text("place", profile.place()),
                        row.list("languages", profile.languages())),
                new Member.Contact(
                        email.filter(address -> isOther(address, contact.email()))
                                .or(contact::email),
                        phone(row).or(contact::phone),
                        row.word("channel", Channel.values(), Map.of("e-mail", Channel.EMAIL))
                                .or(contact::channel)),
                new Member.Gifts(
                        row.list("expertise", gifts.expertise()),
                        row.list("services", gifts.services()),
                        row.list("interests", gifts.interests()),
                        row.list("offers", gifts.offers()),
                        row.list("asks", gifts.asks())),
                new Member.Belonging(
                        row.date("joined", belonging.joined()),
                        row.word("joined-as", Member.JoinedAs.values()).or(belonging::joinedAs),
                        row.date("commitment", belonging.commitment()),
                        buddy(row, before),
                        row.date("left", belonging.left()),
                        row.spans("leave", belonging.leave()),
                        row.word("mode", Member.Pace.values()).orElse(belonging.mode()),
                        row.read(
                                        "metrics",
                                        text -> Optional.ofNullable(TRUTHS.get(Plain.fold(text))),
                                        "should be yes or no")
                                .orElse(belonging.metrics())),
                before.consent());
    }

    /** A name under which imports know somebody, or the same in other letters, is no new name; only an id gives one. */
    private static boolean isNews(String name, Member member) {
        return isOther(name, Optional.of(member.name()))
                && member.alsoKnownAs().stream()
                        .noneMatch(other -> Plain.fold(other).equals(Plain.fold(name)));
    }

    private static boolean isOther(String text, Optional<String> known) {
        return known.filter(same -> Plain.fold(same).equals(Plain.fold(text))).isEmpty();
    }

    private static List<String> otherNames(Row row, Member member) {
        List<String> names = new ArrayList<>(member.alsoKnownAs());
        for (String name : row.list("also-known-as", List.of())) {
            if (names.stream().noneMatch(other -> Plain.fold(other).equals(Plain.fold(name)))) {
                names.add(name);
            }
        }
        return names;
    }

    private Optional<String> buddy(Row row, Member before) {
        Acquaintances themselves = new Acquaintances(List.of(before));
        Optional<String> text = row.text("buddy");
        if (text.filter(person -> !themselves.exactly(person).isEmpty()).isPresent()) {
            row.wrong("buddy", "is the person of this row: write the id of another member");
            return Optional.empty();
        }
        return text.flatMap(person -> people.findComing(row, "buddy", person)).or(before.belonging()::buddy);
    }

    /** A number that a spreadsheet took for an amount has lost its plus, its zeros or its last digits. */
    private static Optional<String> phone(Row row) {
        return row.read(
                "phone",
                text -> Optional.of(text).filter(number -> !isAmount(number)),
                "was turned into an amount by the spreadsheet: format the column as text and write the number again,"
                        + " like +27 82 000 0000");
    }

    private static boolean isAmount(String number) {
        boolean shortened = number.matches("[0-9.,]+[eE][+]?[0-9]+");
        return shortened || number.matches("[1-9][0-9.,]*");
    }
}
