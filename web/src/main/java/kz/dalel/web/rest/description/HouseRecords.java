package kz.dalel.web.rest.description;

import java.util.List;
import kz.dalel.agency.AbsenceForm;
import kz.dalel.agency.AbsenceLine;
import kz.dalel.agency.AwayLine;
import kz.dalel.agency.Body;
import kz.dalel.agency.BodyChangeForm;
import kz.dalel.agency.BodyChangeLine;
import kz.dalel.agency.Person;
import kz.dalel.agreement.AgreementSheet;
import kz.dalel.archive.ArchiveLine;
import kz.dalel.archive.ArchiveSheet;
import kz.dalel.archive.DisposalForm;
import kz.dalel.archive.DisposalSheet;
import kz.dalel.archive.HoldForm;
import kz.dalel.archive.HoldSheet;
import kz.dalel.archive.RetentionRule;
import kz.dalel.caseload.CaseloadSheet;
import kz.dalel.correspondence.MessageForm;
import kz.dalel.correspondence.MessageLine;
import kz.dalel.custody.HistoryLine;
import kz.dalel.deviation.DeviationDecision;
import kz.dalel.deviation.DeviationForm;
import kz.dalel.deviation.DeviationSheet;
import kz.dalel.deviation.OpenDeviation;
import kz.dalel.deviation.TicketForm;
import kz.dalel.deviation.TicketSheet;
import kz.dalel.deviation.Usage;
import kz.dalel.diary.AppearanceForm;
import kz.dalel.diary.AppearanceLine;
import kz.dalel.diary.DutyForm;
import kz.dalel.diary.DutyLine;
import kz.dalel.emergency.EmergencyForm;
import kz.dalel.emergency.EmergencySheet;
import kz.dalel.erasure.ErasureForm;
import kz.dalel.erasure.ErasureSheet;
import kz.dalel.extraction.ExtractionResult;
import kz.dalel.extraction.WorkTask;
import kz.dalel.fixity.AlarmLine;
import kz.dalel.fixity.CheckLine;
import kz.dalel.fixity.PlanLine;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.ParcelForm;
import kz.dalel.handover.ParcelSheet;
import kz.dalel.handover.Receiving;
import kz.dalel.handover.Release;
import kz.dalel.handover.TakingBack;
import kz.dalel.independence.Tie;
import kz.dalel.independence.TieForm;
import kz.dalel.mail.MailSheet;
import kz.dalel.method.Authorisation;
import kz.dalel.method.AuthorisationForm;
import kz.dalel.method.DossierForm;
import kz.dalel.method.Expiring;
import kz.dalel.method.MethodForm;
import kz.dalel.method.MethodSheet;
import kz.dalel.method.MethodVersionForm;
import kz.dalel.method.MethodVersionSheet;
import kz.dalel.method.Need;
import kz.dalel.method.NeedForm;
import kz.dalel.method.ToolForm;
import kz.dalel.method.ToolSheet;
import kz.dalel.method.ToolVersionForm;
import kz.dalel.method.ToolVersionSheet;
import kz.dalel.method.VerificationForm;
import kz.dalel.notice.NoticeLine;
import kz.dalel.notice.PreferenceSheet;
import kz.dalel.policy.PolicySheet;
import kz.dalel.policy.PolicyTable;
import kz.dalel.policy.Proposal;
import kz.dalel.proving.ProofSheet;
import kz.dalel.reading.ReadingLine;
import kz.dalel.reading.SearchLine;
import kz.dalel.search.ExhibitChange;
import kz.dalel.search.RequestLine;
import kz.dalel.store.NewSeal;
import kz.dalel.store.Photograph;
import kz.dalel.store.Placing;
import kz.dalel.store.QuarantineForm;
import kz.dalel.store.QuarantineLine;
import kz.dalel.store.SealLine;
import kz.dalel.store.ShelfChecked;
import kz.dalel.store.SubItem;
import kz.dalel.supervision.SupervisedCase;
import kz.dalel.supervision.SupervisionForm;
import kz.dalel.timestamp.TimestampSheet;
import kz.dalel.transparency.LogSheet;
import kz.dalel.visa.VisaSwitchForm;
import kz.dalel.visa.VisaSwitchLine;
import kz.dalel.web.rest.work.WorkResource;

/** Records of the domain about the house, its registers, the log and the hands of objects that a resource takes or gives as they are. */
final class HouseRecords {
    static final List<Class<?>> SPOKEN = List.of(
            AbsenceForm.class,
            AbsenceLine.class,
            AgreementSheet.class,
            AlarmLine.class,
            AppearanceForm.class,
            AppearanceLine.class,
            ArchiveLine.class,
            ArchiveSheet.class,
            Authorisation.class,
            AuthorisationForm.class,
            AwayLine.class,
            Body.class,
            BodyChangeForm.class,
            BodyChangeLine.class,
            CaseloadSheet.class,
            CheckLine.class,
            DeviationDecision.class,
            DeviationForm.class,
            DeviationSheet.class,
            DisposalForm.class,
            DisposalSheet.class,
            DossierForm.class,
            DutyForm.class,
            DutyLine.class,
            EmergencyForm.class,
            EmergencySheet.class,
            ErasureForm.class,
            ErasureSheet.class,
            ExhibitChange.class,
            Expiring.class,
            ExtractionResult.class,
            HandoverSheet.class,
            HandoverSheet.Found.class,
            HistoryLine.class,
            HoldForm.class,
            HoldSheet.class,
            LogSheet.class,
            MailSheet.class,
            MessageForm.class,
            MessageLine.class,
            MethodForm.class,
            MethodSheet.class,
            MethodVersionForm.class,
            MethodVersionSheet.class,
            Need.class,
            NeedForm.class,
            NewSeal.class,
            NoticeLine.class,
            OpenDeviation.class,
            ParcelForm.class,
            ParcelForm.Opening.class,
            ParcelSheet.class,
            Person.class,
            Photograph.class,
            Placing.class,
            PlanLine.class,
            PolicySheet.class,
            PolicyTable.class,
            PreferenceSheet.class,
            ProofSheet.class,
            Proposal.class,
            QuarantineForm.class,
            QuarantineLine.class,
            ReadingLine.class,
            Receiving.class,
            Release.class,
            RequestLine.class,
            RetentionRule.class,
            SealLine.class,
            SearchLine.class,
            ShelfChecked.class,
            ShelfChecked.Form.class,
            SubItem.class,
            SubItem.Form.class,
            SupervisedCase.class,
            SupervisionForm.class,
            TakingBack.class,
            TicketForm.class,
            TicketSheet.class,
            Tie.class,
            TieForm.class,
            TimestampSheet.class,
            ToolForm.class,
            ToolSheet.class,
            ToolVersionForm.class,
            ToolVersionSheet.class,
            Usage.class,
            VerificationForm.class,
            VisaSwitchForm.class,
            VisaSwitchLine.class,
            WorkResource.Tasks.class,
            WorkTask.class);

    private HouseRecords() {}
}
