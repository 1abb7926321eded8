package xiezhi.application.publicservice.assistant;

/**
 * 主张: one sentence of a worded answer and the words of the law that carry it.
 *
 * @param say the sentence
 * @param key the article that it leans on
 * @param quote words of that article, letter by letter
 */
record Claim(String say, String key, String quote) {
    static final int SHORTEST = 4;
}
