package kz.dalel.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.dalel.assignment.PanelSheet;
import kz.dalel.assignment.Panels;
import kz.dalel.manuscript.Signatory;
import kz.dalel.request.RequestNumber;

/** Who besides the coordinator signs a version, for its print. Called by services only. */
@ApplicationScoped
public class Signatories {
    @Inject
    Panels panels;

    @Inject
    Positions positions;

    /** The members who said how they stand to the version, in the order of their places; none where one expert examines. */
    public List<Signatory> of(RequestNumber number, int version) {
        PanelSheet panel = panels.of(number);
        if (!panel.several()) return List.of();
        List<Position> said = positions.of(number, version);
        return panel.seats().stream()
                .flatMap(seat -> signatory(seat, said).stream())
                .toList();
    }

    private static Optional<Signatory> signatory(PanelSheet.Seat seat, List<Position> said) {
        return said.stream()
                .filter(position -> position.member().equals(seat.officer()))
                .findFirst()
                .map(position -> new Signatory(
                        seat.name(),
                        position.expert(),
                        seat.questions(),
                        seat.common(),
                        position.opinion(),
                        position.opinionSha256()));
    }
}
