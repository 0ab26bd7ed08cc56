package cop.model;

import static org.assertj.core.api.Assertions.assertThat;

import cop.model.Customs.Audience;
import cop.model.Customs.Reminder;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacketTest {

    @Test
    void whatBelongsTogetherIsInOnePacketAndTheInvitationGoesAlone() {
        assertThat(Packet.of("week-before")).isEqualTo(Packet.of("agenda")).contains(Packet.PREPARATION);
        assertThat(Packet.of("thanks")).isEqualTo(Packet.of("evaluation")).contains(Packet.THANKS);
        assertThat(Packet.of("minutes")).isEqualTo(Packet.of("contacts")).contains(Packet.NOTES);
        assertThat(Packet.of("invitation")).isEmpty();
        assertThat(Packet.of("bring-a-friend")).isEmpty();
    }

    @Test
    void theAgendaMayGoAheadOfItsDayButAReminderMayNot() {
        assertThat(Packet.mayGoAhead("agenda")).isTrue();
        assertThat(Packet.mayGoAhead("materials")).isTrue();
        assertThat(Packet.mayGoAhead("week-before")).isFalse();
        assertThat(Packet.mayGoAhead("invitation")).isFalse();
    }

    @Test
    void theUsualRulesCostTheUsualLoad() {
        assertThat(Packet.load(Customs.NONE)).isEqualTo(Packet.USUAL_LOAD).isEqualTo(4);
    }

    @Test
    void whatGoesToAFewCostsTheGroupNothing() {
        assertThat(load(Map.of("promised", rule(7, Audience.OWNERS), "rsvp", rule(14, Audience.NO_ANSWER))))
                .isEqualTo(2);
    }

    @Test
    void aReminderOfItsOwnCostsOneMoreAndSoDoesAnAgendaThatGoesOutBeforeTheReminder() {
        Map<String, Reminder> rules = new LinkedHashMap<>(Customs.REMINDERS);
        rules.put("day-before", rule(1, Audience.EVERYONE));
        assertThat(load(rules)).isEqualTo(5);

        rules.put("agenda", rule(10, Audience.EVERYONE));
        assertThat(load(rules)).isEqualTo(6);
    }

    private static Reminder rule(int days, Audience to) {
        return new Reminder(Optional.of(Period.ofDays(days)), Optional.empty(), Optional.of(to));
    }

    private static int load(Map<String, Reminder> rules) {
        return Packet.load(new Customs(List.of(), Optional.of(rules), Map.of(), Optional.empty()));
    }
}
