package xiezhi.foundation.documents;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;

/** 查阅权: asks the room of a business whether the current actor may see it. */
@Component
public class BusinessAccess {
    private final List<BusinessGuard> guards;
    private final RecordTypes types;
    private final Records records;

    BusinessAccess(List<BusinessGuard> guards, RecordTypes types, Records records) {
        this.guards = guards;
        this.types = types;
        this.records = records;
    }

    public boolean maySee(String standard, UUID business) {
        if (Acting.current().kind() == Actor.Kind.SYSTEM) {
            return true;
        }
        return guards.stream()
                .filter(guard -> guard.standards().contains(standard))
                .findFirst()
                .map(guard -> guard.maySee(business))
                .orElseGet(() -> rowVisible(standard, business));
    }

    /** NotFound when the actor may not see it: the two are not told apart. */
    public void demand(String standard, UUID business) {
        if (!maySee(standard, business)) {
            throw new NotFound("没有这件文书或者文件, 或者不在您的数据范围内");
        }
    }

    private boolean rowVisible(String standard, UUID business) {
        return types.all().stream()
                .filter(type -> type.code().equals(standard))
                .anyMatch(type -> records.find(type.java(), business).isPresent());
    }
}
