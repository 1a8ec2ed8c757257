package kz.dalel.workflows;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** Starts the engine with the application, on its data source and inside its transactions, and deploys the models. */
@Startup
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Engine {
    private static final String[] MODELS = {
        "examination-request.bpmn", "term-watch.bpmn", "exhibit-extraction.bpmn", "triage.dmn"
    };

    @Resource(lookup = "java:jboss/datasources/DalelDS")
    DataSource database;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/engine")
    ManagedExecutorService threads;

    @Inject
    @Any
    Instance<Object> beans;

    private ProcessEngine engine;

    @PostConstruct
    void start() {
        EngineIdentity.capture();
        engine = configuration().buildProcessEngine();
        var models =
                engine.getRepositoryService().createDeployment().name("dalel").enableDuplicateFiltering(true);
        for (String model : MODELS) models.addClasspathResource("process/" + model);
        models.deploy();
    }

    private JakartaTransactionProcessEngineConfiguration configuration() {
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("dalel");
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setDatabaseTablePrefix("engine.");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setBeans(new ContainerBeans(beans));
        configuration.setDelegateInterceptor(new AsEngine());
        configuration.setJobExecutor(new ContainerJobExecutor(threads));
        configuration.setJobExecutorActivate(true);
        return configuration;
    }

    @PreDestroy
    void stop() {
        engine.close();
    }

    @Produces
    public RepositoryService models() {
        return engine.getRepositoryService();
    }

    @Produces
    public RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    @Produces
    public TaskService tasks() {
        return engine.getTaskService();
    }

    @Produces
    public DecisionService decisions() {
        return engine.getDecisionService();
    }

    @Produces
    public ExternalTaskService externalTasks() {
        return engine.getExternalTaskService();
    }
}
