package kz.dalel.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.dalel.assignment.PanelSheet;
import kz.dalel.assignment.Panels;
import kz.dalel.conclusion.ConclusionFile;
import kz.dalel.manuscript.Manuscript;
import kz.dalel.request.Cases;
import kz.dalel.request.RequestNumber;

/** Reads who examines a case together, for the people of the Center who take part in it. */
@Stateless
@RolesAllowed("**")
public class PanelReading {
    @Inject
    Cases cases;

    @Inject
    Panels panels;

    @Inject
    Positions positions;

    @Inject
    ConclusionFile conclusions;

    /** The panel, and how its members stand to the present version as far as that shows to the caller. */
    public PanelView of(RequestNumber number) {
        cases.demandShown(number);
        PanelSheet panel = panels.of(number);
        Integer version =
                conclusions.manuscript(number).map(Manuscript::version).orElse(null);
        List<Position> said = version == null ? List.of() : positions.of(number, version);
        List<Positions.Signed> signed = version == null ? List.of() : positions.signed(number, version);
        return new PanelView(
                panel.form(),
                version,
                panel.seats().stream()
                        .map(seat -> line(seat, panel.coordinator(), said, signed))
                        .toList());
    }

    private static MemberLine line(
            PanelSheet.Seat seat, String coordinator, List<Position> said, List<Positions.Signed> signed) {
        return new MemberLine(
                seat.officer(),
                seat.name(),
                seat.officer().equals(coordinator),
                seat.specialty(),
                seat.questions(),
                seat.common(),
                seat.acceptedAt(),
                position(seat.officer(), said).orElse(null),
                signed.stream()
                        .filter(each -> each.member().equals(seat.officer()))
                        .map(Positions.Signed::at)
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<MemberLine.Position> position(String officer, List<Position> said) {
        return said.stream()
                .filter(position -> position.member().equals(officer))
                .findFirst()
                .map(position -> new MemberLine.Position(
                        position.agrees(), position.opinion(), position.opinionSha256(), position.saidAt()));
    }
}
