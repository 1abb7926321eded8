package xiezhi.application.publicservice.assistant;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 审定内容: the answers that a lawyer has approved, and the matters that a machine must leave to a person. */
@Component
class Approved {
    private final List<Block> blocks;
    private final List<Bar> bars;

    Approved() {
        this.blocks =
                Pages.rows("assistant/blocks.yaml").stream().map(Page::block).toList();
        this.bars = Pages.rows("assistant/bars.yaml").stream().map(Page::bar).toList();
    }

    /** The first block, in the order of the page, that fits intent and words. */
    Optional<Block> block(String intent, Utterance said) {
        return blocks.stream().filter(block -> block.fits(intent, said)).findFirst();
    }

    Optional<Bar> bar(Utterance said) {
        return bars.stream().filter(bar -> bar.stops(said)).findFirst();
    }

    List<Block> blocks() {
        return blocks;
    }
}
