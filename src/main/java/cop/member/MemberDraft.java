package cop.member;

import cop.model.Channel;
import cop.model.Consent;
import cop.model.Member;
import cop.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A member's file while its fields are set one by one. */
final class MemberDraft {

    final String id;
    String name;
    List<String> alsoKnownAs;
    Member.Kinds kind;
    Optional<String> organisation;
    Optional<String> perspective;
    Optional<String> job;
    Optional<String> place;
    List<String> languages;
    Optional<String> email;
    Optional<String> phone;
    Optional<Channel> channel;
    List<String> expertise;
    List<String> services;
    List<String> interests;
    List<String> offers;
    List<String> asks;
    Optional<LocalDate> joined;
    Optional<Member.JoinedAs> joinedAs;
    Optional<LocalDate> commitment;
    Optional<String> buddy;
    Optional<LocalDate> left;
    List<Span> leave;
    Member.Pace mode;
    boolean metrics;
    Optional<Consent> consent;

    MemberDraft(Member member) {
        id = member.id();
        name = member.name();
        alsoKnownAs = new ArrayList<>(member.alsoKnownAs());
        kind = member.kind();
        organisation = member.profile().organisation();
        perspective = member.profile().perspective();
        job = member.profile().job();
        place = member.profile().place();
        languages = member.profile().languages();
        email = member.contact().email();
        phone = member.contact().phone();
        channel = member.contact().channel();
        expertise = member.gifts().expertise();
        services = member.gifts().services();
        interests = member.gifts().interests();
        offers = member.gifts().offers();
        asks = member.gifts().asks();
        joined = member.belonging().joined();
        joinedAs = member.belonging().joinedAs();
        commitment = member.belonging().commitment();
        buddy = member.belonging().buddy();
        left = member.belonging().left();
        leave = new ArrayList<>(member.belonging().leave());
        mode = member.belonging().mode();
        metrics = member.belonging().metrics();
        consent = member.consent();
    }

    Member finish() {
        return new Member(
                id,
                name,
                alsoKnownAs,
                kind,
                new Member.Profile(organisation, perspective, job, place, languages),
                new Member.Contact(email, phone, channel),
                new Member.Gifts(expertise, services, interests, offers, asks),
                new Member.Belonging(joined, joinedAs, commitment, buddy, left, leave, mode, metrics),
                consent);
    }
}
