package xiezhi.application.enforcement.community.file;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 档案内容: the rows that belong to a supervisee's file, also those that another county has written. */
@Component
public class Parts {
    private final Records records;

    Parts(Records records) {
        this.records = records;
    }

    /** Oldest first. */
    public <P extends Record> List<P> of(Class<P> type, Ref<Supervisee> who) {
        return stored(type, who).stream().map(Stored::row).toList();
    }

    /** Oldest first, with their versions. */
    public <P extends Record> List<Stored<P>> stored(Class<P> type, Ref<Supervisee> who) {
        return Acting.as(
                Actor.system("社区矫正档案"),
                () -> records.page(Query.of(type).where("supervisee", who).limit(1000))
                        .items()
                        .reversed());
    }

    /** The supervisee's file, for an act on another file of his. */
    public Stored<Supervisee> whose(Ref<Supervisee> who) {
        return Acting.as(Actor.system("社区矫正档案"), () -> records.get(Supervisee.class, who));
    }
}
