package kz.dalel.web.rest.description;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dalel.agency.AbsenceForm;
import kz.dalel.agency.AbsenceLine;
import kz.dalel.agency.Person;
import kz.dalel.archive.ArchiveLine;
import kz.dalel.archive.ArchiveSheet;
import kz.dalel.archive.DisposalForm;
import kz.dalel.archive.DisposalSheet;
import kz.dalel.archive.HoldForm;
import kz.dalel.archive.HoldSheet;
import kz.dalel.archive.RetentionRule;
import kz.dalel.assignment.Acceptance;
import kz.dalel.assignment.Assignment;
import kz.dalel.assignment.Certificate;
import kz.dalel.caseload.CaseloadSheet;
import kz.dalel.conclusion.ConclusionSheet;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.correction.ActSignature;
import kz.dalel.correction.CheckedPaper;
import kz.dalel.correction.CorrectionForm;
import kz.dalel.correction.CorrectionSheet;
import kz.dalel.correction.Opinion;
import kz.dalel.custody.HistoryLine;
import kz.dalel.deviation.DeviationDecision;
import kz.dalel.deviation.DeviationForm;
import kz.dalel.deviation.DeviationSheet;
import kz.dalel.deviation.OpenDeviation;
import kz.dalel.deviation.TicketForm;
import kz.dalel.deviation.TicketSheet;
import kz.dalel.deviation.Usage;
import kz.dalel.correspondence.MessageForm;
import kz.dalel.correspondence.MessageLine;
import kz.dalel.custody.HistoryLine;
import kz.dalel.diary.AppearanceForm;
import kz.dalel.diary.AppearanceLine;
import kz.dalel.diary.DutyForm;
import kz.dalel.diary.DutyLine;
import kz.dalel.dispatch.Arrival;
import kz.dalel.dispatch.Delivery;
import kz.dalel.dispatch.DeliverySheet;
import kz.dalel.emergency.EmergencyForm;
import kz.dalel.emergency.EmergencySheet;
import kz.dalel.erasure.ErasureForm;
import kz.dalel.erasure.ErasureSheet;
import kz.dalel.examination.AnswerForm;
import kz.dalel.examination.Beginning;
import kz.dalel.examination.Method;
import kz.dalel.examination.MethodChoice;
import kz.dalel.examination.NoteForm;
import kz.dalel.examination.NoteSheet;
import kz.dalel.examination.QuestionLine;
import kz.dalel.examination.Tool;
import kz.dalel.examination.ToolChoice;
import kz.dalel.exhibit.AddExhibit;
import kz.dalel.exhibit.ExhibitLine;
import kz.dalel.exhibit.ExhibitNumber;
import kz.dalel.exhibit.ExhibitSheet;
import kz.dalel.exhibit.HandBack;
import kz.dalel.exhibit.Receipt;
import kz.dalel.exhibit.Stay;
import kz.dalel.extraction.ExtractionResult;
import kz.dalel.extraction.WorkTask;
import kz.dalel.fixity.AlarmLine;
import kz.dalel.fixity.CheckLine;
import kz.dalel.fixity.PlanLine;
import kz.dalel.formcheck.FormCheck;
import kz.dalel.handover.HandoverSheet;
import kz.dalel.handover.ParcelForm;
import kz.dalel.handover.ParcelSheet;
import kz.dalel.handover.Receiving;
import kz.dalel.handover.Release;
import kz.dalel.handover.TakingBack;
import kz.dalel.interruption.Challenged;
import kz.dalel.interruption.ImpossibilityDesk;
import kz.dalel.interruption.NoticeDesk;
import kz.dalel.interruption.SuspensionDesk;
import kz.dalel.link.LinkSheet;
import kz.dalel.mail.MailSheet;
import kz.dalel.manuscript.DraftForm;
import kz.dalel.method.Authorisation;
import kz.dalel.method.AuthorisationForm;
import kz.dalel.method.DossierForm;
import kz.dalel.method.Expiring;
import kz.dalel.method.MethodForm;
import kz.dalel.method.MethodSheet;
import kz.dalel.method.MethodVersionForm;
import kz.dalel.method.MethodVersionSheet;
import kz.dalel.method.ToolForm;
import kz.dalel.method.ToolSheet;
import kz.dalel.method.ToolVersionForm;
import kz.dalel.method.ToolVersionSheet;
import kz.dalel.method.VerificationForm;
import kz.dalel.motion.Answer;
import kz.dalel.motion.Asked;
import kz.dalel.motion.MotionSheet;
import kz.dalel.notice.NoticeLine;
import kz.dalel.notice.PreferenceSheet;
import kz.dalel.policy.PolicySheet;
import kz.dalel.policy.PolicyTable;
import kz.dalel.policy.Proposal;
import kz.dalel.protection.ProtectedSheet;
import kz.dalel.protection.ProtectionForm;
import kz.dalel.proving.ProofSheet;
import kz.dalel.readiness.ReadinessLine;
import kz.dalel.reading.ReadingLine;
import kz.dalel.reading.SearchLine;
import kz.dalel.rectification.Mistake;
import kz.dalel.rectification.RectificationSheet;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.IntakeDesk;
import kz.dalel.request.ParticipationDesk;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.TriageDecision;
import kz.dalel.review.CommentForm;
import kz.dalel.review.CommentLine;
import kz.dalel.review.Verdict;
import kz.dalel.sealing.SealingForm;
import kz.dalel.sealing.SealingSheet;
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
import kz.dalel.testimony.CourtSheet;
import kz.dalel.testimony.Ruled;
import kz.dalel.testimony.Summoned;
import kz.dalel.testimony.Testified;
import kz.dalel.timestamp.TimestampSheet;
import kz.dalel.transparency.LogSheet;
import kz.dalel.web.rest.assignment.ExpertsResource;
import kz.dalel.web.rest.work.WorkResource;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Describes the records of the domain to the scanner of the API, which reads the classes of the web application only: what a
 * resource takes or gives as it is must stand here, what such a record consists of is found.
 */
public class DomainSchemas implements ConfigSource {
    static final List<Class<?>> SPOKEN = List.of(
            AbsenceForm.class,
            AbsenceLine.class,
            Acceptance.class,
            ActSignature.class,
            AddExhibit.class,
            AlarmLine.class,
            Answer.class,
            AnswerForm.class,
            ArchiveLine.class,
            ArchiveSheet.class,
            AppearanceForm.class,
            AppearanceLine.class,
            Arrival.class,
            Asked.class,
            Assignment.class,
            Authorisation.class,
            AuthorisationForm.class,
            Beginning.class,
            CaseSheet.class,
            CaseloadSheet.class,
            Certificate.class,
            Challenged.class,
            CheckLine.class,
            CheckedPaper.class,
            CommentForm.class,
            CommentLine.class,
            ConclusionSheet.class,
            CorrectionForm.class,
            CorrectionSheet.class,
            CourtSheet.class,
            Delivery.class,
            DeliverySheet.class,
            DisposalForm.class,
            DisposalSheet.class,
            DeviationDecision.class,
            DeviationForm.class,
            DeviationSheet.class,
            DossierForm.class,
            DraftForm.class,
            DutyForm.class,
            DutyLine.class,
            EmergencyForm.class,
            EmergencySheet.class,
            ErasureForm.class,
            ErasureSheet.class,
            ExhibitLine.class,
            ExhibitNumber.class,
            ExhibitSheet.class,
            ExpertsResource.Line.class,
            Expiring.class,
            ExtractionResult.class,
            FormCheck.class,
            HandBack.class,
            HandoverSheet.Found.class,
            HandoverSheet.class,
            HistoryLine.class,
            HoldForm.class,
            HoldSheet.class,
            ImpossibilityDesk.Notice.class,
            IntakeDesk.Checklist.class,
            IntakeDesk.GivenBack.class,
            LinkSheet.class,
            LogSheet.class,
            Mistake.class,
            Method.class,
            MethodChoice.class,
            MethodForm.class,
            MethodSheet.class,
            MethodVersionForm.class,
            MethodVersionSheet.class,
            MailSheet.class,
            MessageForm.class,
            MessageLine.class,
            MotionSheet.class,
            NewSeal.class,
            NoteForm.class,
            NoteSheet.class,
            NoticeDesk.Told.class,
            Opinion.class,
            OpenDeviation.class,
            NoticeLine.class,
            ParcelForm.Opening.class,
            ParcelForm.class,
            ParcelSheet.class,
            ParticipationDesk.Transfer.class,
            Person.class,
            Photograph.class,
            Placing.class,
            PlanLine.class,
            PolicySheet.class,
            PolicyTable.class,
            PreferenceSheet.class,
            ProofSheet.class,
            Proposal.class,
            ProtectedSheet.class,
            ProtectionForm.class,
            QuarantineForm.class,
            QuarantineLine.class,
            QuestionLine.class,
            ReadinessLine.class,
            ReadingLine.class,
            Receipt.class,
            Receiving.class,
            RectificationSheet.class,
            Release.class,
            RequestDraft.class,
            RequestLine.class,
            RequestNumber.class,
            RetentionRule.class,
            Ruled.class,
            Said.Text.class,
            SealLine.class,
            SealingForm.class,
            SealingSheet.Named.class,
            SealingSheet.class,
            SearchLine.class,
            ShelfChecked.Form.class,
            ShelfChecked.class,
            SignatureForm.class,
            Stay.class,
            SubItem.Form.class,
            SubItem.class,
            Summoned.class,
            SupervisedCase.class,
            SupervisionForm.class,
            SuspensionDesk.Resumed.class,
            SuspensionDesk.Suspended.class,
            TakingBack.class,
            Testified.class,
            TicketForm.class,
            TicketSheet.class,
            TimestampSheet.class,
            Tool.class,
            ToolChoice.class,
            ToolForm.class,
            ToolSheet.class,
            ToolVersionForm.class,
            ToolVersionSheet.class,
            TriageDecision.class,
            Usage.class,
            Verdict.class,
            VerificationForm.class,
            WorkResource.Tasks.class,
            WorkTask.class);

    private static final String KEY = "mp.openapi.schema.";

    private final Map<String, String> properties = new RecordSchemas(SPOKEN)
            .all().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            schema -> KEY + schema.getKey().getName(),
                            schema -> schema.getValue().toString()));

    /** The names of all that is described. */
    static Map<Class<?>, String> names() {
        return new RecordSchemas(SPOKEN)
                .all().keySet().stream().collect(Collectors.toMap(type -> type, RecordSchemas::name));
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public Map<String, String> getProperties() {
        return properties;
    }

    @Override
    public String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return DomainSchemas.class.getName();
    }
}
