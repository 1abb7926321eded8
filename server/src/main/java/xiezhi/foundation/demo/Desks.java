package xiezhi.foundation.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.assignment.AssignmentDesk;
import xiezhi.application.government.legalaid.closing.ClosingDesk;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.hall.CitizenDesk;
import xiezhi.application.government.legalaid.handling.HandlingDesk;
import xiezhi.application.government.legalaid.intake.IntakeDesk;
import xiezhi.application.government.legalaid.intake.SupplementDesk;
import xiezhi.application.government.legalaid.notices.NoticeDesk;
import xiezhi.application.government.legalaid.objection.ObjectionDesk;
import xiezhi.application.government.legalaid.review.DecisionDesk;
import xiezhi.application.government.legalaid.review.ExemptionDesk;
import xiezhi.application.government.legalaid.review.ReviewDesk;
import xiezhi.application.government.legalaid.review.TerminationDesk;

/** 各岗: the real desks of legal aid, through which the whole story is lived. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
record Desks(
        AidFiles files,
        IntakeDesk intake,
        SupplementDesk supplement,
        ExemptionDesk exemption,
        ReviewDesk review,
        DecisionDesk decision,
        TerminationDesk termination,
        AssignmentDesk assignment,
        HandlingDesk handling,
        ClosingDesk closing,
        ObjectionDesk objection,
        NoticeDesk notice,
        CitizenDesk citizen) {}
