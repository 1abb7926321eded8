package xiezhi.foundation.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;

/** 机构管理岗: the system administrator keeps the five-level tree. The parent is stored, never computed from a code. */
@Service
public class UnitDesk {
    private final Records records;
    private final OrgTrees trees;
    private final JdbcClient sql;
    private final Clock clock;

    UnitDesk(Records records, OrgTrees trees, JdbcClient sql, Clock clock) {
        this.records = records;
        this.trees = trees;
        this.sql = sql;
        this.clock = clock;
    }

    /** 设立: a new unit under its parent. */
    @Transactional
    @May(Administrators.SYSTEM)
    public Stored<Unit> open(Unit unit) {
        check(unit);
        return records.add(unit, Placement.in(unit.id().id()));
    }

    /** 变更: another name, another parent; the old one stays in the history and on the documents of its day. */
    @Transactional
    @May(Administrators.SYSTEM)
    public Stored<Unit> change(Unit unit, int version) {
        check(unit);
        Ref<Unit> parent = unit.parent();
        if (parent != null && trees.now().subtree(unit.id().id()).contains(parent.id())) {
            throw Refusal.state("机构不能移到自己或者自己的下级之下", "请另选上级机构");
        }
        return records.change(unit, version);
    }

    /** 撤销: closes the unit when nobody holds a post in it any more. */
    @Transactional
    @May(Administrators.SYSTEM)
    public Stored<Unit> close(UUID id, int version) {
        if (sql.sql("select exists (select 1 from identity.appointment where agency = any(?) and state <> 'ENDED')")
                .param(trees.now().subtree(id).toArray(UUID[]::new))
                .query(Boolean.class)
                .single()) {
            throw Refusal.state("机构或者其下级还有在任人员", "请先结束这些任职, 或者把人员调到承接机构");
        }
        Unit u = records.get(Unit.class, Ref.<Unit>of(id)).row();
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        return records.change(
                new Unit(
                        u.id(),
                        u.parent(),
                        u.divisionCode(),
                        u.unitCode(),
                        u.unitType(),
                        u.level(),
                        u.fullName(),
                        u.shortName(),
                        u.documentCode(),
                        u.creditCode(),
                        u.telephone(),
                        u.place(),
                        u.validFrom(),
                        today),
                version);
    }

    private void check(Unit unit) {
        Ref<Unit> parent = unit.parent();
        Check.all()
                .field("level", unit.level() >= 1 && unit.level() <= 5, "层级应当为1至5")
                .field("divisionCode", unit.divisionCode().matches("\\d{6}(\\d{3})?"), "行政区划代码应当为6位数字, 乡级为9位")
                .field("unitCode", unit.unitCode().matches("\\d{9,14}"), "机构编码应当为9至14位数字")
                .field("parent", parent == null || trees.now().find(parent.id()) != null, "没有这个上级机构")
                .field(
                        "parent",
                        parent != null
                                || trees.now()
                                        .root()
                                        .map(r -> r.id().equals(unit.id()))
                                        .orElse(true),
                        "节点已有根机构, 请选择上级机构")
                .done();
    }
}
