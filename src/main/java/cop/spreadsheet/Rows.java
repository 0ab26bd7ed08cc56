package cop.spreadsheet;

/** Places the rows of one kind of sheet. */
interface Rows {

    /** Places a row in the draft, or notes in the row why it cannot be placed. */
    void place(Row row);
}
