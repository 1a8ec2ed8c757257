package kz.dalel.web.rest.description;

import java.util.List;
import kz.dalel.advice.AdviceGiven;
import kz.dalel.advice.AdviceSheet;
import kz.dalel.advice.AdviserNamed;
import kz.dalel.assignment.Acceptance;
import kz.dalel.assignment.Assignment;
import kz.dalel.assignment.Certificate;
import kz.dalel.conclusion.ConclusionSheet;
import kz.dalel.conclusion.SignatureForm;
import kz.dalel.correction.ActSignature;
import kz.dalel.correction.CheckedPaper;
import kz.dalel.correction.CorrectionForm;
import kz.dalel.correction.CorrectionSheet;
import kz.dalel.correction.Opinion;
import kz.dalel.dispatch.Arrival;
import kz.dalel.dispatch.Delivery;
import kz.dalel.dispatch.DeliverySheet;
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
import kz.dalel.formcheck.FormCheck;
import kz.dalel.interruption.Challenged;
import kz.dalel.interruption.ImpossibilityDesk;
import kz.dalel.interruption.NoticeDesk;
import kz.dalel.interruption.SuspensionDesk;
import kz.dalel.law.LegalQuestion;
import kz.dalel.link.LinkSheet;
import kz.dalel.manuscript.DraftForm;
import kz.dalel.motion.Answer;
import kz.dalel.motion.Asked;
import kz.dalel.motion.MotionSheet;
import kz.dalel.panel.ConcurrenceForm;
import kz.dalel.panel.PanelView;
import kz.dalel.protection.ProtectedSheet;
import kz.dalel.protection.ProtectionForm;
import kz.dalel.readiness.ReadinessLine;
import kz.dalel.rectification.Mistake;
import kz.dalel.rectification.RectificationSheet;
import kz.dalel.request.CaseSheet;
import kz.dalel.request.IntakeDesk;
import kz.dalel.request.Passage;
import kz.dalel.request.PassageSheet;
import kz.dalel.request.RequestDraft;
import kz.dalel.request.RequestNumber;
import kz.dalel.request.Said;
import kz.dalel.request.TriageDecision;
import kz.dalel.review.CommentForm;
import kz.dalel.review.CommentLine;
import kz.dalel.review.Verdict;
import kz.dalel.sealing.SealingForm;
import kz.dalel.sealing.SealingSheet;
import kz.dalel.testimony.CourtSheet;
import kz.dalel.testimony.Ruled;
import kz.dalel.testimony.Summoned;
import kz.dalel.testimony.Testified;
import kz.dalel.visa.VisaForm;
import kz.dalel.visa.VisaSheet;
import kz.dalel.web.rest.assignment.ExpertsResource;

/** Records of the domain about a case and its examination that a resource takes or gives as they are. */
final class CaseRecords {
    static final List<Class<?>> SPOKEN = List.of(
            Acceptance.class,
            ActSignature.class,
            AddExhibit.class,
            AdviceGiven.class,
            AdviceSheet.class,
            AdviserNamed.class,
            Answer.class,
            AnswerForm.class,
            Arrival.class,
            Asked.class,
            Assignment.class,
            Beginning.class,
            CaseSheet.class,
            Certificate.class,
            Challenged.class,
            CheckedPaper.class,
            CommentForm.class,
            CommentLine.class,
            ConclusionSheet.class,
            ConcurrenceForm.class,
            CorrectionForm.class,
            CorrectionSheet.class,
            CourtSheet.class,
            Delivery.class,
            DeliverySheet.class,
            DraftForm.class,
            ExhibitLine.class,
            ExhibitNumber.class,
            ExhibitSheet.class,
            ExpertsResource.Line.class,
            FormCheck.class,
            HandBack.class,
            ImpossibilityDesk.Notice.class,
            IntakeDesk.Checklist.class,
            IntakeDesk.GivenBack.class,
            LegalQuestion.class,
            LinkSheet.class,
            Method.class,
            MethodChoice.class,
            Mistake.class,
            MotionSheet.class,
            NoteForm.class,
            NoteSheet.class,
            NoticeDesk.Told.class,
            Opinion.class,
            PanelView.class,
            Passage.class,
            PassageSheet.Holder.class,
            PassageSheet.class,
            ProtectedSheet.class,
            ProtectionForm.class,
            QuestionLine.class,
            ReadinessLine.class,
            Receipt.class,
            RectificationSheet.class,
            RequestDraft.class,
            RequestNumber.class,
            Ruled.class,
            Said.Text.class,
            SealingForm.class,
            SealingSheet.Named.class,
            SealingSheet.class,
            SignatureForm.class,
            Stay.class,
            Summoned.class,
            SuspensionDesk.Resumed.class,
            SuspensionDesk.Suspended.class,
            Testified.class,
            Tool.class,
            ToolChoice.class,
            TriageDecision.class,
            Verdict.class,
            VisaForm.class,
            VisaSheet.class);

    private CaseRecords() {}
}
