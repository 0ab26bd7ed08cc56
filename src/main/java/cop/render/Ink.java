package cop.render;

import cop.view.Cell.Tone;

/** Colours and emphasis of a terminal, or none where they are not allowed. */
record Ink(boolean allowed) {

    String heading(String text) {
        return sgr("1", text);
    }

    String columnTitle(String text) {
        return sgr("4", text);
    }

    String toned(String text, Tone tone) {
        return switch (tone) {
            case PLAIN -> text;
            case GOOD -> sgr("32", text);
            case WATCH -> sgr("33", text);
            case BAD -> sgr("31", text);
            case FAINT -> sgr("2", text);
        };
    }

    private String sgr(String code, String text) {
        return allowed && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
