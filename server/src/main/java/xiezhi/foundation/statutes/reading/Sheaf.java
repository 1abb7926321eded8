package xiezhi.foundation.statutes.reading;

import java.util.ArrayList;
import java.util.List;

/** 条文束: the articles as they are being read; lines go to the one that is open. */
final class Sheaf {
    private final List<Leaf> leaves = new ArrayList<>();

    private record Leaf(String number, String label, String path, StringBuilder text) {}

    void open(String number, String label, String path, String text) {
        leaves.add(new Leaf(number, label, path, new StringBuilder(text)));
    }

    /** Opens it, or goes on with the one of that number: an annex is often named in a list before it comes. */
    void openOrGoOn(String number, String label, String path, String text) {
        if (!leaves.isEmpty() && leaves.getLast().number().equals(number)) {
            add(text);
        } else {
            open(number, label, path, text);
        }
    }

    /** False when no article is open yet. */
    boolean add(String text) {
        if (leaves.isEmpty()) {
            return false;
        }
        StringBuilder to = leaves.getLast().text();
        to.append(to.isEmpty() ? "" : "\n").append(text);
        return true;
    }

    boolean isEmpty() {
        return leaves.isEmpty();
    }

    List<ReadArticle> articles() {
        return leaves.stream()
                .map(l -> new ReadArticle(
                        l.number(), l.label(), l.path(), l.text().toString()))
                .toList();
    }
}
