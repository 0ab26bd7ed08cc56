package cop.export;

import static org.assertj.core.api.Assertions.assertThat;

import cop.Accepted;
import cop.network.Network;
import cop.network.Network.Dot;
import cop.network.Network.Kind;
import cop.network.Network.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class NetworkSvgTest {

    private static Network network(String community, List<Dot> dots, List<Line> lines) {
        return new Network(community, LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31), dots, lines, 2);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSmallCommunityIsDrawn() throws IOException {
        Network small = network(
                "Early Reading",
                List.of(
                        new Dot("Ana Example", "Sunrise"),
                        new Dot("", "Sunrise"),
                        new Dot("ليلى مثال", "Hillview"),
                        new Dot("Eli Example", ""),
                        new Dot("", "")),
                List.of(
                        new Line(0, 1, 1, Kind.WITHIN),
                        new Line(0, 2, 3, Kind.ACROSS),
                        new Line(2, 3, 1, Kind.UNKNOWN),
                        new Line(3, 4, 9, Kind.UNKNOWN)));

        Accepted.holds(Path.of("src/test/resources/network/small.svg"), NetworkSvg.of(small));
    }

    @Test
    void whatPeopleWriteStaysText() throws Exception {
        String cruel = "</title><script>alert(\"1\")</script>&amp; \u0007\uFFFF'";
        Network network = network(
                cruel, List.of(new Dot(cruel, cruel), new Dot("Ben", "")), List.of(new Line(0, 1, 1, Kind.UNKNOWN)));

        Document svg = parsed(NetworkSvg.of(network));

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains("<script>");
    }

    @Test
    void everybodyHasAPlaceOfTheirOwnInALargeCommunity() throws Exception {
        List<Dot> dots = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            dots.add(new Dot("Member " + i, "Organisation " + i / 15));
            lines.add(new Line(i, (i * 7 + 1) % 120, 1, Kind.ACROSS));
        }

        Document svg = parsed(NetworkSvg.of(network("Large", dots, lines)));

        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(120);
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            var circle = svg.getElementsByTagName("circle").item(i).getAttributes();
            places.add(new double[] {
                Double.parseDouble(circle.getNamedItem("cx").getNodeValue()),
                Double.parseDouble(circle.getNamedItem("cy").getNodeValue())
            });
        }
        for (int i = 1; i < 120; i++) {
            double[] one = places.get(i - 1);
            double[] other = places.get(i);
            assertThat(Math.hypot(one[0] - other[0], one[1] - other[1])).isGreaterThan(14);
        }
    }

    @Test
    void nobodyGivesAnEmptyPage() throws Exception {
        assertThat(parsed(NetworkSvg.of(network("Nobody", List.of(), List.of())))
                        .getElementsByTagName("circle")
                        .getLength())
                .isZero();
    }
}
