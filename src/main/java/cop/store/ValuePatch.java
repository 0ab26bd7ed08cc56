package cop.store;

/** Puts one value in the place of another, in the manner of the old one where that is possible. */
record ValuePatch(TextLines lines, YamlWriter writer, Splices splices) {

    void replace(Node old, Tree value, Place place) {
        if (place.isRoot()) {
            replaceRoot(old, value);
        } else if (place.flow()) {
            replaceInFlow(old, value, place);
        } else if (lines.isOneLine(place.mark(), old.span().start())) {
            replaceOnLine(old, value, place);
        } else {
            replaceBelow(old, value, place);
        }
    }

    private void replaceRoot(Node old, Tree value) {
        Node.Span span = old.span();
        String block = writer.block(value, 0, true);
        if (span.start() < span.end()) {
            splices.replace(span.start(), span.end(), block);
            return;
        }
        String text = lines.text();
        boolean onNewLine = lines.start(text.length()) == text.length();
        splices.insert(text.length(), (onNewLine ? "" : writer.lineEnd()) + block + writer.lineEnd());
    }

    private void replaceInFlow(Node old, Tree value, Place place) {
        String text = old instanceof Node.Scalar scalar && value instanceof Tree.Text plain
                ? ScalarText.inStyle(plain, true, scalar.style())
                : YamlWriter.flow(value);
        splices.replace(old.span().start(), old.span().end(), gap(old, place) + text);
    }

    /** The old value begins on the line of its key; a comment behind it stays on that line. */
    private void replaceOnLine(Node old, Tree value, Place place) {
        Node.Span span = old.span();
        boolean isBlock = isBlock(old);
        int end = isBlock ? lines.entryEnd(span.end(), place.column()) : span.end();
        boolean commentBelow = lines.entryEnd(end, place.column()) > lines.end(end);
        boolean commentBehind = lines.hasComment(end);
        boolean blocks = !commentBelow && !(commentBehind && place.afterDash() && !(value instanceof Tree.Text));
        YamlWriter.Value written = write(old, value, place, blocks);
        if (written.inline().isEmpty()) {
            splices.delete(place.mark(), end);
        } else {
            splices.replace(span.start(), end, gap(old, place) + written.inline());
        }
        splices.insert(isBlock ? end : lines.end(end), written.body());
    }

    /** The old value begins below its key. */
    private void replaceBelow(Node old, Tree value, Place place) {
        YamlWriter.Value written = write(old, value, place, true);
        int keyLineEnd = lines.end(place.mark());
        if (!written.inline().isEmpty()) {
            splices.insert(place.mark(), " " + written.inline());
        }
        splices.replace(keyLineEnd, lines.entryEnd(old.span().end(), place.column()), written.body());
    }

    private YamlWriter.Value write(Node old, Tree value, Place place, boolean blocks) {
        if (old instanceof Node.Scalar scalar && value instanceof Tree.Text text) {
            return writer.inStyle(text, place.column(), blocks, scalar.style());
        }
        return place.afterDash()
                ? writer.afterDash(value, place.column(), blocks)
                : writer.underKey(value, place.column(), blocks);
    }

    /** The blank that an empty place still needs after its colon or dash. */
    private static String gap(Node old, Place place) {
        return old.span().start() == place.mark() ? " " : "";
    }

    private static boolean isBlock(Node node) {
        return node instanceof Node.Scalar scalar
                ? scalar.isBlock()
                : node instanceof Node.Mapping mapping ? !mapping.flow() : !((Node.Sequence) node).flow();
    }
}
