package cop.view;

/** What an answer shows to a person, in no format: a renderer decides how it looks as text, Markdown, CSV or HTML. */
public sealed interface View permits Table, Facts, Sections, Prose, Bullets, Document, Chart {

    /** Takes the one case that fits this view. */
    <R> R fold(Cases<R> cases);

    /** What becomes of each kind of view. */
    interface Cases<R> {
        R table(Table table);

        R facts(Facts facts);

        R sections(Sections sections);

        R prose(Prose prose);

        R bullets(Bullets bullets);

        R document(Document document);

        R chart(Chart chart);
    }
}
