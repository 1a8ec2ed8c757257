package kz.dalel.workflows;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Acquires and runs the engine's jobs on threads of the container. */
class ContainerJobExecutor extends JobExecutor {
    private final ManagedExecutorService threads;

    ContainerJobExecutor(ManagedExecutorService threads) {
        this.threads = threads;
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        // the acquisition ends by itself when the executor is shut down
    }

    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobs, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobs.size());
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
        }
    }
}
