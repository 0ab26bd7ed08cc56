/**
 * Floor 3: the guide's advice for where a community stands. The texts are resources; what is settled or open is asked from the
 * topics.
 */
package cop.app.guide;
