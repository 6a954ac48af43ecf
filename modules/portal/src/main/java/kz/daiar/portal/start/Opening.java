package kz.daiar.portal.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import kz.daiar.foundation.Account;
import kz.daiar.foundation.Days;
import kz.daiar.foundation.HouseOpened;
import kz.daiar.foundation.Jobs;
import kz.daiar.foundation.Users;
import kz.daiar.gazette.NormsInForce;

/**
 * Opens the house: the rooms' jars cannot do it themselves, since on Payara Server only the WAR has threads, timers
 * and the reference that brings the persistence unit up.
 */
@WebListener
public class Opening implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Opening.class.getName());
    private static final int MINUTES_BETWEEN_LOOKS = 1;

    @PersistenceUnit(unitName = "daiar")
    EntityManagerFactory persistence;

    @Resource
    ManagedExecutorService threads;

    @Resource
    ManagedScheduledExecutorService timers;

    @Inject
    Jobs jobs;

    @Inject
    Users users;

    @Inject
    NormsInForce norms;

    @Inject
    Days days;

    @Inject
    Clock clock;

    @Inject
    Event<HouseOpened> opened;

    private ScheduledFuture<?> calendar;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        jobs.workOn(threads);
        jobs.now(Account.HOUSE, norms::open);
        jobs.now(Account.HOUSE, this::letAdministratorIn);
        jobs.start("opening", Account.HOUSE, progress -> {
            opened.fire(new HouseOpened(LocalDate.now(clock)));
            days.look();
        });
        calendar = timers.scheduleAtFixedRate(
                () -> jobs.start("calendar", Account.HOUSE, progress -> {
                    norms.look();
                    days.look();
                }),
                MINUTES_BETWEEN_LOOKS,
                MINUTES_BETWEEN_LOOKS,
                TimeUnit.MINUTES);
    }

    @Override
    public void contextDestroyed(ServletContextEvent stop) {
        if (calendar != null) {
            calendar.cancel(false);
        }
    }

    private void letAdministratorIn() {
        var password = System.getenv("DAIAR_ADMIN_PASSWORD");
        if (password != null && !password.isBlank()) {
            users.open("admin", password);
        } else if (users.all().isEmpty()) {
            LOG.warning("nobody can sign in: set DAIAR_ADMIN_PASSWORD and start again");
        }
    }
}
