package xiezhi.foundation.documents.letter;

import java.util.List;

/** 文稿: what a document says, before it has a page. Preview, sealed original and print copy are all made of it. */
public record Letter(String template, String version, String name, String english, List<Block> blocks) {
    public Letter {
        blocks = List.copyOf(blocks);
    }

    /** Whether there is anything to read: a blank page is never sealed. */
    public boolean blank() {
        return blocks.stream().noneMatch(block -> block instanceof Block.Text || block instanceof Block.Table);
    }
}
