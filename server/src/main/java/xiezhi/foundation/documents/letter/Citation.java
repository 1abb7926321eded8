package xiezhi.foundation.documents.letter;

import xiezhi.foundation.statutes.CitationKey;
import xiezhi.foundation.statutes.ListedArticles;

/**
 * 引用条文: a citation key as a letter writes it: {@code 法律援助法#43.1} reads 《法律援助法》第四十三条第一款. Whether a figure is a paragraph or
 * an item is decided by the shipped index, so that a letter reads the same on every node.
 */
public final class Citation {
    private Citation() {}

    public static String inWords(String key) {
        if (key.isEmpty()) {
            return "";
        }
        int hash = key.indexOf('#');
        String instrument = "《" + (hash < 0 ? key : key.substring(0, hash)) + "》";
        return instrument
                + CitationKey.of(key)
                        .map(cited -> cited.said(ListedArticles.marked(cited.whole())))
                        .orElse(hash < 0 ? "" : key.substring(hash + 1));
    }
}
