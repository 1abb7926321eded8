package xiezhi.foundation.statutes.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 款项目: an article cut into paragraphs (款), their items (项) and points (目), each exactly as printed. */
public record Provisions(List<Paragraph> paragraphs) {
    private static final Pattern ITEM = Pattern.compile("[（(][一二三四五六七八九十百]{1,5}[）)].*", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("(?:\\d{1,3}[.．、]|[（(]\\d{1,3}[）)]|[①-⑳]).*", Pattern.DOTALL);

    public Provisions {
        paragraphs = List.copyOf(paragraphs);
    }

    /** 款. */
    public record Paragraph(String text, List<Item> items) {
        public Paragraph {
            items = List.copyOf(items);
        }

        String whole() {
            StringBuilder all = new StringBuilder(text);
            items.forEach(item -> all.append('\n').append(item.whole()));
            return all.toString();
        }
    }

    /** 项. */
    public record Item(String text, List<String> points) {
        public Item {
            points = List.copyOf(points);
        }

        String whole() {
            return points.isEmpty() ? text : text + "\n" + String.join("\n", points);
        }
    }

    public static Provisions of(String article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : article.split("\n")) {
            if (ITEM.matcher(line).matches() && !paragraphs.isEmpty()) {
                addItem(paragraphs, line);
            } else if (POINT.matcher(line).matches() && hasItems(paragraphs)) {
                addPoint(paragraphs, line);
            } else {
                paragraphs.add(new Paragraph(line, List.of()));
            }
        }
        return new Provisions(paragraphs);
    }

    private static boolean hasItems(List<Paragraph> paragraphs) {
        return !paragraphs.isEmpty() && !paragraphs.getLast().items().isEmpty();
    }

    private static void addItem(List<Paragraph> paragraphs, String line) {
        Paragraph last = paragraphs.removeLast();
        List<Item> items = new ArrayList<>(last.items());
        items.add(new Item(line, List.of()));
        paragraphs.add(new Paragraph(last.text(), items));
    }

    private static void addPoint(List<Paragraph> paragraphs, String line) {
        Paragraph last = paragraphs.removeLast();
        List<Item> items = new ArrayList<>(last.items());
        Item item = items.removeLast();
        List<String> points = new ArrayList<>(item.points());
        points.add(line);
        items.add(new Item(item.text(), points));
        paragraphs.add(new Paragraph(last.text(), items));
    }

    /**
     * What the end of a citation key points at: {@code 2} the second paragraph, {@code 1.3} the third item of the first, {@code 1.3.2}
     * its second point. An article of one paragraph needs no number for it: there {@code 5} is the fifth item.
     */
    public Optional<Cited> cited(String rest) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : rest.split("\\.")) {
            numbers.add(Integer.parseInt(number));
        }
        Optional<Cited> direct = at(numbers);
        List<Integer> listing = listing();
        boolean shortForm = listing.size() == 1 && (paragraphs.size() == 1 || direct.isEmpty());
        if (!shortForm || paragraphs.size() == 1 && numbers.size() > 1 && direct.isPresent()) {
            return direct;
        }
        numbers.addFirst(listing.getFirst());
        return at(numbers).or(() -> direct);
    }

    /** Whether it is a single paragraph with items. */
    public boolean isOneList() {
        return paragraphs.size() == 1 && !paragraphs.getFirst().items().isEmpty();
    }

    /** Which paragraphs list items. */
    private List<Integer> listing() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).items().isEmpty()) {
                found.add(i + 1);
            }
        }
        return found;
    }

    private Optional<Cited> at(List<Integer> numbers) {
        return get(paragraphs, numbers.getFirst())
                .flatMap(paragraph -> numbers.size() == 1
                        ? Optional.of(new Cited(ordinal(numbers.getFirst(), "款"), paragraph.whole(), ""))
                        : item(paragraph, numbers));
    }

    private Optional<Cited> item(Paragraph paragraph, List<Integer> numbers) {
        String where = paragraphs.size() == 1 ? "" : ordinal(numbers.getFirst(), "款");
        String name = where + "第（" + ChineseNumber.of(numbers.get(1)) + "）项";
        return get(paragraph.items(), numbers.get(1))
                .flatMap(item -> numbers.size() == 2
                        ? Optional.of(new Cited(name, item.whole(), paragraph.text()))
                        : get(item.points(), numbers.get(2))
                                .map(point -> new Cited(name + ordinal(numbers.get(2), "目"), point, paragraph.text())));
    }

    private static <T> Optional<T> get(List<T> list, int number) {
        return number >= 1 && number <= list.size() ? Optional.of(list.get(number - 1)) : Optional.empty();
    }

    private static String ordinal(int number, String what) {
        return "第" + ChineseNumber.of(number) + what;
    }

    /**
     * 所引条款.
     *
     * @param name as people say it after the article: 第一款第（三）项
     * @param lead the sentence that an item belongs to, empty for a paragraph
     */
    public record Cited(String name, String text, String lead) {}
}
