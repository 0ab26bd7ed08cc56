package cop.export;

import cop.evaluation.Questionnaire;
import cop.evaluation.Questionnaire.Part;
import cop.evaluation.Questionnaire.Question;
import cop.evaluation.Questionnaire.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes an XLSForm, which KoboToolbox and every other tool of the ODK family takes in and lets people fill in offline. */
public final class KoboForm {

    /** How every such file begins. */
    public static final String BEGINNING = "PK";

    private static final String NONE = "";

    private KoboForm() {}

    /** The workbook. */
    public static byte[] of(Questionnaire form) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("survey", survey(form));
        sheets.put("choices", choices(form));
        sheets.put(
                "settings",
                List.of(
                        List.of("form_title", "form_id", "version"),
                        List.of(form.title(), "cop_" + name(form.id()), "1")));
        return Workbook.of(sheets);
    }

    private static List<List<String>> survey(Questionnaire form) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("type", "name", "label", "hint", "required", "appearance"));
        rows.add(List.of("note", "intro", form.intro(), NONE, NONE, NONE));
        int heading = 1;
        for (Part part : form.parts()) {
            if (!part.heading().isEmpty()) {
                rows.add(List.of("note", "heading_" + heading++, part.heading(), NONE, NONE, NONE));
            }
            for (Question question : part.questions()) {
                String type = part.scale() == Scale.OPEN ? "text" : "select_one " + listName(part.scale());
                rows.add(List.of(
                        type,
                        name(question.id()),
                        question.text(),
                        question.hint().orElse(NONE),
                        "no",
                        part.scale() == Scale.OPEN ? "multiline" : NONE));
            }
        }
        for (int i = 0; i < form.footer().size(); i++) {
            rows.add(List.of("note", "footer_" + (i + 1), form.footer().get(i), NONE, NONE, NONE));
        }
        return rows;
    }

    private static List<List<String>> choices(Questionnaire form) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("list_name", "name", "label"));
        Set<Scale> scales = new LinkedHashSet<>();
        form.parts().forEach(part -> scales.add(part.scale()));
        for (Scale scale : scales) {
            List<String> choices = scale.choices();
            for (int i = 0; i < choices.size(); i++) {
                String label = choices.get(i);
                if (scale.isRating() && i == 0) {
                    label += " – " + scale.lowest();
                } else if (scale.isRating() && i == choices.size() - 1) {
                    label += " – " + scale.highest();
                }
                rows.add(List.of(listName(scale), scale.isRating() ? choices.get(i) : name(choices.get(i)), label));
            }
        }
        return rows;
    }

    private static String listName(Scale scale) {
        return switch (scale) {
            case COMPLETELY, AGREE -> "scale5";
            case OFTEN -> "often";
            case SHARING -> "sharing";
            case OPEN -> NONE;
        };
    }

    /** A name as an XLSForm may have it. */
    private static String name(String id) {
        return id.replace('-', '_').replace(' ', '_');
    }
}
