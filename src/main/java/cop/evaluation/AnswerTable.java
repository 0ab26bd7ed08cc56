package cop.evaluation;

import cop.evaluation.Questionnaire.Question;
import cop.model.Plain;
import cop.model.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table of answers as a form saved it, or as somebody typed it: a row for each person.
 *
 * @param file what to call it
 * @param rows with the headings, where there are some
 * @param choices what somebody said that columns hold, by heading; {@code none} for one that nobody needs
 */
public record AnswerTable(Questionnaire form, String file, List<List<String>> rows, Map<String, String> choices) {

    /** What a column holds that nobody needs. */
    public static final String NONE = "none";

    /** How a row is marked that somebody sent by mail or WhatsApp. */
    static final String BY = "by";

    /** What stands in a column by which a row can be known again, and which says when it came. */
    static final String STAMP = "stamp";

    /** Names and addresses: dropped, and spoken of. */
    static final String PERSON = "person";

    private static final String[] OF_PROGRAMS = {
        "by:sent by,came by",
        "stamp:timestamp,time stamp,start time,completion time,last modified time,submission time,submitted at,start,end,"
                + "today,id,_id,_uuid,uuid,_submission_time,meta/instanceid,instanceid,submission id,response id",
        "person:email,e-mail,email address,e-mail address,username,name,your name,full name,_submitted_by,phone,phonenumber",
        "none:language,points,total points,score,total score,quiz feedback,deviceid,device id,__version__,_validation_status,"
                + "_notes,_status,_tags,_index,_parent_index,formhub/uuid,simserial,subscriberid,meeting,answer"
    };

    public AnswerTable {
        rows = rows.stream().map(row -> row.stream().map(Plain::line).toList()).toList();
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
    }

    /** Whether there are only numbers, one row for each person in the order of the form, and no headings. */
    boolean isBare() {
        int width = form.counted().size();
        return rows.stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .map(AnswerTable::numbers)
                        .allMatch(
                                cells -> cells.size() == width && cells.stream().allMatch(AnswerTable::isNumber))
                && !rows.isEmpty();
    }

    /** The numbers of a row; those of a message stand in one cell, parted by blanks. */
    static List<String> numbers(List<String> row) {
        List<String> numbers = new ArrayList<>();
        for (String cell : row) {
            for (String part : cell.split(" ", -1)) {
                if (!part.isEmpty()) {
                    numbers.add(part);
                }
            }
        }
        return numbers;
    }

    private static boolean isNumber(String cell) {
        return cell.length() == 1 && (cell.equals("-") || (cell.charAt(0) >= '1' && cell.charAt(0) <= '5'));
    }

    List<String> headings() {
        return rows.isEmpty() ? List.of() : rows.get(0);
    }

    private Vocabulary vocabulary() {
        List<String> fields = new ArrayList<>(List.of(OF_PROGRAMS));
        List<Question> questions = new ArrayList<>(form.counted());
        questions.addAll(form.open());
        questions.forEach(question -> fields.add(
                question.id() + ":" + question.text().replace(',', ' ').replace(':', ' ')));
        return new Vocabulary(fields.toArray(String[]::new));
    }

    /** What each column holds, by its place; columns of which nobody knows are not there. */
    Map<Integer, String> places() {
        Vocabulary vocabulary = vocabulary();
        Map<Integer, String> places = new LinkedHashMap<>();
        for (int i = 0; i < headings().size(); i++) {
            int place = i;
            field(vocabulary, headings().get(i)).ifPresent(field -> places.put(place, field));
        }
        return places;
    }

    private Optional<String> field(Vocabulary vocabulary, String heading) {
        return Optional.ofNullable(choices.get(heading))
                .or(() -> vocabulary.field(heading))
                .or(() -> vocabulary.field(bare(heading)));
    }

    /** A heading without the number before it, the question around it or the group in which it stands. */
    private static String bare(String heading) {
        int open = heading.lastIndexOf('[');
        if (open >= 0 && heading.endsWith("]")) {
            return heading.substring(open + 1, heading.length() - 1);
        }
        int start = 0;
        while (start < heading.length()
                && (Character.isDigit(heading.charAt(start))
                        || heading.charAt(start) == '.'
                        || heading.charAt(start) == ')'
                        || heading.charAt(start) == ' ')) {
            start++;
        }
        return heading.substring(Math.max(start, heading.lastIndexOf('/') + 1));
    }

    /** The headings of which nobody has said what they hold; a note of the form stands above a column in which nothing is. */
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        Map<Integer, String> places = places();
        for (int i = 0; i < headings().size(); i++) {
            String heading = headings().get(i);
            if (!places.containsKey(i) && !heading.isEmpty() && !isEmpty(i) && !unknown.contains(heading)) {
                unknown.add(heading);
            }
        }
        return isBare() ? List.of() : unknown;
    }

    private boolean isEmpty(int column) {
        return rows.stream()
                .skip(1)
                .allMatch(row -> column >= row.size() || row.get(column).isEmpty());
    }

    /** The questions whose answers are counted and stand in no column. */
    public List<Question> missing() {
        Map<Integer, String> places = places();
        return isBare()
                ? List.of()
                : form.counted().stream()
                        .filter(question -> !places.containsValue(question.id()))
                        .toList();
    }

    /** Whether it holds any answers that count. */
    public boolean isUsable() {
        return isBare() || missing().size() < form.counted().size();
    }

    /** The table once somebody has said what a column holds. */
    public AnswerTable choosing(String heading, String field) {
        Map<String, String> more = new LinkedHashMap<>(choices);
        more.put(heading, field);
        return new AnswerTable(form, file, rows, more);
    }
}
