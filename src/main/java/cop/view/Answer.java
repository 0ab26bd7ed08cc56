package cop.view;

/**
 * The answer to a question: the record for machines and the view for people.
 *
 * @param data what JSON shows: a record, list or map of records, strings, numbers and dates
 */
public record Answer(Object data, View view) {}
