package cop.export;

import cop.evaluation.Questionnaire;
import cop.evaluation.Questionnaire.Part;
import cop.evaluation.Questionnaire.Question;
import java.util.List;
import java.util.Locale;

/** Writes a Google Apps Script that makes a form in one run, and collects neither addresses nor names. */
public final class GoogleForm {

    /** How every such script begins. */
    public static final String BEGINNING = "// A form made by cop.";

    private GoogleForm() {}

    /** The script. */
    public static String of(Questionnaire form) {
        StringBuilder script = new StringBuilder(BEGINNING)
                .append("\n// Open https://script.google.com, begin a new project, paste all of this and press Run.\n")
                .append("// The links to send around and to the answers then stand in the log below.\n")
                .append("function makeForm() {\n")
                .append("  var form = FormApp.create(")
                .append(text(form.title()))
                .append(");\n")
                .append("  form.setDescription(")
                .append(text(form.community() + "\n\n" + form.intro() + "\n\n" + String.join("\n\n", form.footer())))
                .append(");\n")
                .append("  form.setCollectEmail(false);\n")
                .append("  form.setLimitOneResponsePerUser(false);\n")
                .append("  form.setAllowResponseEdits(false);\n")
                .append("  form.setPublishingSummary(false);\n")
                .append(
                        "  try { form.setRequireLogin(false); } catch (e) { /* only where an organisation owns the account */ }\n");
        for (Part part : form.parts()) {
            if (!part.heading().isEmpty()) {
                script.append("  form.addSectionHeaderItem().setTitle(")
                        .append(text(part.heading()))
                        .append(");\n");
            }
            part.questions()
                    .forEach(question -> script.append("  form.")
                            .append(item(part, question))
                            .append(";\n"));
        }
        return script.append("  form.setConfirmationMessage(\"Thank you.\");\n")
                .append("  Logger.log(\"Send this around: \" + form.getPublishedUrl());\n")
                .append("  Logger.log(\"See the answers, and download them as CSV: \" + form.getEditUrl());\n")
                .append("}\n")
                .toString();
    }

    private static String item(Part part, Question question) {
        String titled = ".setTitle(" + text(question.text()) + ")"
                + question.hint()
                        .map(hint -> ".setHelpText(" + text(hint) + ")")
                        .orElse("");
        return switch (part.scale()) {
            case COMPLETELY, AGREE ->
                "addScaleItem()" + titled + ".setBounds(1, 5).setLabels("
                        + text(part.scale().lowest()) + ", " + text(part.scale().highest()) + ")";
            case OFTEN, SHARING ->
                "addMultipleChoiceItem()" + titled + ".setChoiceValues("
                        + list(part.scale().choices()) + ")";
            case OPEN -> "addParagraphTextItem()" + titled;
        };
    }

    private static String list(List<String> words) {
        return "[" + String.join(", ", words.stream().map(GoogleForm::text).toList()) + "]";
    }

    /** A text of the script that can be nothing but a text, whatever is in it. */
    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    boolean plain = !Character.isISOControl(c) && c != '<' && c != 0x2028 && c != 0x2029;
                    quoted.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
