package cop.spreadsheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that the columns of a sheet may hold, with the headings by which people call them. */
final class Vocabulary {

    static final Vocabulary MEMBERS = new Vocabulary(
            "id: member id",
            "name: full name, member, participant",
            "first-name: first names, given name, forename",
            "surname: last name, family name",
            "also-known-as: aka, known as, other names",
            "kind: type",
            "organisation: organization, institution, school, employer",
            "perspective",
            "job: job title, position, occupation",
            "place: location, town, city",
            "languages: language",
            "email: e-mail, email address, e-mail address, mail",
            "phone: phone number, telephone, mobile, mobile number, cell, cellphone, tel",
            "channel",
            "expertise",
            "services: service",
            "interests: interest",
            "offers: offer",
            "asks: ask",
            "joined: date joined, joined on, member since",
            "joined-as",
            "commitment",
            "left: date left, left on",
            "mode",
            "metrics");

    static final Vocabulary MEETINGS = new Vocabulary(
            "id: meeting id, meeting",
            "date: day, meeting date",
            "title: name",
            "start: time, start time, starts",
            "length: duration, minutes",
            "status",
            "reason",
            "moved-from",
            "kind: type",
            "project",
            "rhythm",
            "mode",
            "venue: place, location, where",
            "invited",
            "facilitator: facilitated by",
            "knowledge-manager: note taker, minutes by",
            "host: hosted by",
            "theme: topic",
            "experiment");

    static final Vocabulary ATTENDANCE = new Vocabulary(
            "meeting: date, meeting date, meeting id, day",
            "member: name, full name, participant, person, email, e-mail, email address, member id",
            "status: attendance, attended, present",
            "rsvp: answer, response, reply",
            "mode",
            "part");

    static final Vocabulary ACTIONS = new Vocabulary(
            "id: action id",
            "text: action, task, what",
            "owner: owners, who, responsible, assigned to",
            "meeting: meeting date, meeting id",
            "from: origin",
            "created: date created, raised",
            "due: due date, deadline, by when",
            "done: date done, completed, completed on",
            "dropped: date dropped",
            "reason");

    private final List<String> fields = new ArrayList<>();
    private final Map<String, String> fieldsByName = new LinkedHashMap<>();

    /** @param declarations each a field and, behind a colon, other names for it */
    private Vocabulary(String... declarations) {
        for (String declaration : declarations) {
            String[] names = declaration.split("[:,]", -1);
            fields.add(names[0]);
            for (String name : names) {
                fieldsByName.put(plain(name), names[0]);
            }
        }
    }

    List<String> fields() {
        return List.copyOf(fields);
    }

    /** The field that a heading names, in any case and with any signs between its words. */
    Optional<String> field(String heading) {
        return Optional.ofNullable(fieldsByName.get(plain(heading)));
    }

    /** Small letters and digits of any script, with a hyphen for all that is between them. */
    private static String plain(String heading) {
        StringBuilder plain = new StringBuilder(heading.length());
        for (int c : Normalizer.normalize(heading, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        }
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == '-' ? plain.substring(0, end - 1) : plain.toString();
    }
}
