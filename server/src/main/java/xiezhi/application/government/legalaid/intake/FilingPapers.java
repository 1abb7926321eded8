package xiezhi.application.government.legalaid.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidAgent;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.HouseholdMember;
import xiezhi.application.government.legalaid.file.Letters;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.foundation.documents.IssuedDocument;

/** 收件文书: the form as it was filled in, the pledge, and the receipt. */
@Component
class FilingPapers {
    private final Letters letters;

    FilingPapers(Letters letters) {
        this.letters = letters;
    }

    /** Makes all three; the receipt is what the citizen takes away. */
    IssuedDocument issue(OpenFile file, LocalDate due) {
        AidApplication row = file.row();
        Map<String, Object> values = values(row);
        letters.issue("application-form", file, values);
        if (row.honestDeclaration()) {
            letters.issue("honesty-pledge", file, values);
        }
        Map<String, Object> receipt = new HashMap<>();
        receipt.put("materials", row.materials().size());
        receipt.put("receivedAt", row.receivedAt());
        receipt.put("dueOn", due);
        return letters.issue("receipt", file, receipt);
    }

    private static Map<String, Object> values(AidApplication row) {
        Map<String, Object> values = new HashMap<>();
        if (row.citizenId() != null) {
            values.put("idNumber", row.citizenId().value());
            values.put("sex", row.citizenId().sex());
            values.put("birth", row.citizenId().birthDate());
        }
        if (row.mobile() != null) {
            values.put("mobile", row.mobile().value());
        }
        if (!row.exemptions().isEmpty()) {
            values.put("exemptions", row.exemptions());
        }
        row.agents().stream().findFirst().ifPresent(agent -> put(values, agent));
        if (row.incomeTotal12m() != null) {
            values.put("incomeTotal12m", row.incomeTotal12m().echo());
        }
        if (row.assets() != null) {
            values.put("assets", row.assets().echo());
        }
        values.put("household", household(row.household()));
        return values;
    }

    private static void put(Map<String, Object> values, AidAgent agent) {
        values.put("agentName", agent.name().value());
        values.put("agentGround", agent.ground());
    }

    private static List<Map<String, String>> household(List<HouseholdMember> members) {
        return members.stream()
                .map(member -> Map.of(
                        "name", member.name().value(),
                        "relation", member.relation() == null ? "" : member.relation(),
                        "income12m",
                                member.income12m() == null
                                        ? ""
                                        : member.income12m().toString(),
                        "opponent", member.opponent() ? "是" : "否"))
                .collect(Collectors.toList());
    }
}
