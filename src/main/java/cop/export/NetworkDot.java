package cop.export;

import cop.network.Network;
import cop.network.Network.Dot;
import cop.network.Network.Kind;
import cop.network.Network.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes who works with whom for Graphviz and the programs that read its language. */
public final class NetworkDot {

    private NetworkDot() {}

    public static String of(Network network) {
        StringBuilder dot = new StringBuilder("graph " + quoted(network.community()) + " {\n");
        dot.append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
        int number = 0;
        for (Map.Entry<String, StringBuilder> group : groups(network.dots()).entrySet()) {
            if (group.getKey().isEmpty()) {
                dot.append(group.getValue());
            } else {
                dot.append("  subgraph cluster_" + number++ + " {\n    label=" + quoted(group.getKey()) + ";\n");
                dot.append(group.getValue()).append("  }\n");
            }
        }
        for (Line line : network.lines()) {
            dot.append("  n" + line.one() + " -- n" + line.other() + " [penwidth=" + Math.min(4, line.times()));
            dot.append(line.kind() == Kind.WITHIN ? ", style=dashed];\n" : "];\n");
        }
        return dot.append("}\n").toString();
    }

    /** The nodes of each organisation, as they are written. */
    private static Map<String, StringBuilder> groups(List<Dot> dots) {
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            String shape = dot.label().isEmpty() ? ", shape=point" : "";
            groups.computeIfAbsent(dot.group(), group -> new StringBuilder())
                    .append((dot.group().isEmpty() ? "  n" : "    n") + i + " [label=" + quoted(dot.label()) + shape
                            + "];\n");
        }
        return groups;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(Character.isISOControl(c) ? ' ' : c);
        }
        return quoted.append('"').toString();
    }
}
