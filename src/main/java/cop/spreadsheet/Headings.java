package cop.spreadsheet;

import cop.model.Vocabulary;

/** The headings by which people call the columns of each kind of sheet. */
final class Headings {

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
            "buddy",
            "left: date left, left on",
            "leave: on leave, away",
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
            "address: venue address, street address",
            "online: online room, online link, meeting link, video link",
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

    private Headings() {}
}
