package cop.view;

/** What an answer shows to a person, in no format: a renderer decides how it looks as text, Markdown, CSV or HTML. */
public sealed interface View permits Table, Facts, Sections, Prose, Bullets, Document {}
