package xiezhi.foundation.workflow;

import java.util.List;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.async.AsyncTaskExecutorConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * 流程引擎: Flowable, embedded and cut down to what the house uses: the order of steps, in the caller's transaction. History, people,
 * forms and events are ours; its tables come from our migration; only beans under {@link InProcess} are visible to a BPMN file.
 */
@Configuration(proxyBeanMethods = false)
class Engine {

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource database,
            PlatformTransactionManager transactions,
            ApplicationContext context,
            ObjectProvider<Arrivals> arrivals) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setApplicationContext(context);
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate("none");
        engine.setHistoryLevel(HistoryLevel.NONE);
        engine.setDisableIdmEngine(true);
        engine.setDisableEventRegistry(true);
        engine.setEnableConfiguratorServiceLoader(false);
        engine.setEnableEntityLinks(false);
        engine.setEnableEventDispatcher(true);
        engine.setTypedEventListeners(Endings.listeners(arrivals));
        engine.setBeans(new AllowedBeans(context));
        engine.setActivityBehaviorFactory(new StepBehaviors(arrivals));
        engine.setPreBpmnParseHandlers(List.of(new OneTokenPerStep()));
        engine.setAsyncExecutorActivate(false);
        engine.setAsyncExecutorTaskExecutorConfiguration(twoCores());
        engine.setAsyncTaskInvokerTaskExecutorConfiguration(twoCores());
        engine.setDeploymentResources(new org.springframework.core.io.Resource[0]);
        return engine;
    }

    @Bean(destroyMethod = "close")
    ProcessEngine processEngine(SpringProcessEngineConfiguration configuration) {
        return configuration.buildProcessEngine();
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    /** For timers and asynchronous steps; the threads are started only when a process file has one. */
    private static AsyncTaskExecutorConfiguration twoCores() {
        AsyncTaskExecutorConfiguration threads = new AsyncTaskExecutorConfiguration();
        threads.setCorePoolSize(2);
        threads.setMaxPoolSize(2);
        threads.setQueueSize(64);
        return threads;
    }
}
