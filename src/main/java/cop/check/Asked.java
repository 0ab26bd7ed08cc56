package cop.check;

import cop.model.Community;
import cop.model.Consent;
import cop.model.Detail;
import cop.model.Member;
import cop.model.Nearest;
import cop.model.Severity;
import cop.model.Snapshot;
import cop.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The checks on what members were asked about what others may see of them. */
final class Asked {

    private Asked() {}

    /** Wants every member asked. Says how many were not, and never who: what is said may be read out in a room. */
    static final class Unasked extends CharterCheck {
        Unasked() {
            super(
                    "consent-unasked",
                    "A community that has met, with members of whom nothing says what others may see.",
                    "Members find one another through a directory of people and what they do (section 2.3, Directory). It can only"
                            + " hold what each agreed to; whoever was not asked stands there with nothing but the name.",
                    "The letter of welcome asks, and says what is kept: cop member welcome MEMBER. What they answer, write down"
                            + " with: cop member set MEMBER --consent-members name,email. Who was not asked has no consent: in"
                            + " their file.",
                    "membership");
        }

        @Override
        Optional<String> advice(Community community, LocalDate today) {
            List<Member> members = community.membersOn(today);
            long unasked = members.stream()
                    .filter(member -> member.consent().isEmpty())
                    .count();
            return unasked == 0
                    ? Optional.empty()
                    : Optional.of("Nothing says what others may see of " + unasked + " of " + members.size()
                            + " members. Ask them with the letter of welcome, then: cop member set");
        }
    }

    /** Wants consent to name fields that there are: a slip of the pen would keep something from being shared. */
    static final class Misspelt extends Check {

        private static final List<String> FIELDS =
                Stream.of(Detail.values()).map(Word::of).toList();

        Misspelt() {
            super(
                    "consent-field",
                    Severity.ADVICE,
                    "A word under consent that is no field which can be shared.",
                    "Members find one another through a directory of people and what they do (section 2.3, Directory). What is"
                            + " misspelt is shared with nobody, though the member agreed to it.",
                    "Correct the word, or write it down anew with: cop member set MEMBER --consent-members name,email. There are: "
                            + String.join(", ", FIELDS) + ".");
        }

        @Override
        public List<Finding> find(Snapshot at, LocalDate today) {
            List<Finding> found = new ArrayList<>();
            for (Member member : at.community().members().values()) {
                member.consent().ifPresent(consent -> {
                    for (Consent.Audience audience : Consent.Audience.values()) {
                        look(at, member, Word.of(audience), consent.to(audience), found);
                    }
                });
            }
            return found;
        }

        private static void look(Snapshot at, Member member, String audience, List<String> words, List<Finding> found) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (!FIELDS.contains(word)) {
                    String hint = Nearest.to(word, FIELDS)
                            .map(near -> " Did you mean " + near + "?")
                            .orElse(" The words are listed by: cop check --explain consent-field");
                    found.add(Finding.at(
                            at.sources().of(member.key(), "consent", audience, String.valueOf(i)),
                            "\"" + word + "\" is nothing that can be shared." + hint));
                }
            }
        }
    }
}
