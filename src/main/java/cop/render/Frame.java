package cop.render;

/**
 * What the frame of a page for a browser shows.
 *
 * @param heading empty where the body brings its own
 * @param body HTML
 * @param script the one script that the page may run; empty where it runs none
 * @param scriptHash by which a browser knows it, so that it runs no other
 */
record Frame(String title, String heading, String body, String script, String scriptHash) {

    static Frame of(String title, String heading, String body) {
        return new Frame(title, heading, body, "", "");
    }
}
