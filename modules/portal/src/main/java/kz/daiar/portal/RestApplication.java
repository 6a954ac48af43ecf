package kz.daiar.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import kz.daiar.duties.web.CaseResource;
import kz.daiar.duties.web.DutiesResource;
import kz.daiar.duties.web.ExplanationsResource;
import kz.daiar.duties.web.LedgerResource;
import kz.daiar.duties.web.NeedsResource;
import kz.daiar.foreignfunded.web.ForeignNominationsResource;
import kz.daiar.foreignfunded.web.OffersResource;
import kz.daiar.foreignfunded.web.TripsResource;
import kz.daiar.foundation.web.CheckedBodies;
import kz.daiar.foundation.web.CheckedQueries;
import kz.daiar.foundation.web.PagedLists;
import kz.daiar.foundation.web.Problems;
import kz.daiar.foundation.web.RepeatedRequests;
import kz.daiar.lawlibrary.web.ActsResource;
import kz.daiar.lawlibrary.web.DraftsResource;
import kz.daiar.lawlibrary.web.EditionsResource;
import kz.daiar.lawlibrary.web.QuestionsResource;
import kz.daiar.lawlibrary.web.SearchResource;
import kz.daiar.lawlibrary.web.SimulationsResource;
import kz.daiar.lawlibrary.web.VocabularyResource;
import kz.daiar.portal.security.DeclaredRoles;
import kz.daiar.portal.users.PasswordResource;
import kz.daiar.portal.users.UsersResource;
import kz.daiar.preparation.web.ApplicationsResource;
import kz.daiar.preparation.web.CallsResource;
import kz.daiar.preparation.web.PreparationResource;
import kz.daiar.preparation.web.ProceduresResource;
import kz.daiar.preparation.web.StateOrdersResource;
import kz.daiar.preparation.web.StudiesResource;
import kz.daiar.registry.web.AdoptionsResource;
import kz.daiar.registry.web.AppointmentsResource;
import kz.daiar.registry.web.AppraisalsResource;
import kz.daiar.registry.web.CareerPlansResource;
import kz.daiar.registry.web.EmployersResource;
import kz.daiar.registry.web.ImportsResource;
import kz.daiar.registry.web.PersonsResource;
import kz.daiar.registry.web.PositionsResource;
import kz.daiar.reserve.web.ActivitiesResource;
import kz.daiar.reserve.web.DevelopmentResource;
import kz.daiar.reserve.web.FiguresResource;
import kz.daiar.reserve.web.ItemsResource;
import kz.daiar.reserve.web.ListsResource;
import kz.daiar.reserve.web.MembershipsResource;
import kz.daiar.reserve.web.NominationsResource;
import kz.daiar.reserve.web.OwnReserveResource;
import kz.daiar.reserve.web.RanksResource;
import kz.daiar.reserve.web.ReserveResource;
import kz.daiar.reserve.web.SelectionsResource;
import kz.daiar.retraining.web.RequirementsResource;
import kz.daiar.retraining.web.RetrainingResource;
import kz.daiar.sending.web.ProposalsResource;
import kz.daiar.sending.web.SendingResource;
import kz.daiar.training.web.BatchesResource;
import kz.daiar.training.web.CheckResource;
import kz.daiar.training.web.CostNormsResource;
import kz.daiar.training.web.DocumentsResource;
import kz.daiar.training.web.EnrolmentsResource;
import kz.daiar.training.web.GroupsResource;
import kz.daiar.training.web.ProgrammesResource;
import kz.daiar.training.web.ProvidersResource;
import kz.daiar.training.web.RecordsResource;
import kz.daiar.training.web.SeriesResource;
import kz.daiar.upgrading.web.PlansResource;
import kz.daiar.upgrading.web.UpgradingResource;

/** Everything programs can call. Nothing is found by scanning: what is not listed here is not served. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                // how every answer is guarded and told
                DeclaredRoles.class,
                Problems.class,
                CheckedBodies.class,
                CheckedQueries.class,
                PagedLists.class,
                RepeatedRequests.class,
                // users
                UsersResource.class,
                PasswordResource.class,
                // the register and what came into it
                ImportsResource.class,
                EmployersResource.class,
                AdoptionsResource.class,
                PositionsResource.class,
                PersonsResource.class,
                AppointmentsResource.class,
                AppraisalsResource.class,
                CareerPlansResource.class,
                RecordsResource.class,
                CostNormsResource.class,
                ProvidersResource.class,
                ProgrammesResource.class,
                GroupsResource.class,
                EnrolmentsResource.class,
                DocumentsResource.class,
                BatchesResource.class,
                SeriesResource.class,
                CheckResource.class,
                ProposalsResource.class,
                SendingResource.class,
                RetrainingResource.class,
                RequirementsResource.class,
                UpgradingResource.class,
                PlansResource.class,
                DevelopmentResource.class,
                ItemsResource.class,
                ActivitiesResource.class,
                FiguresResource.class,
                // preparation
                PreparationResource.class,
                StateOrdersResource.class,
                ProceduresResource.class,
                CallsResource.class,
                ApplicationsResource.class,
                StudiesResource.class,
                // the reserve
                ReserveResource.class,
                RanksResource.class,
                SelectionsResource.class,
                NominationsResource.class,
                OwnReserveResource.class,
                MembershipsResource.class,
                ListsResource.class,
                // training abroad with the help of others
                OffersResource.class,
                ForeignNominationsResource.class,
                TripsResource.class,
                // duties
                DutiesResource.class,
                ExplanationsResource.class,
                LedgerResource.class,
                NeedsResource.class,
                CaseResource.class,
                // the acts, and questions put to them
                ActsResource.class,
                SearchResource.class,
                QuestionsResource.class,
                // drafts of norms and what-ifs
                DraftsResource.class,
                SimulationsResource.class,
                EditionsResource.class,
                VocabularyResource.class);
    }
}
