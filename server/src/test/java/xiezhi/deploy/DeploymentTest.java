package xiezhi.deploy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static xiezhi.deploy.Chart.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Deployment: chart, image, alerts and dashboard")
class DeploymentTest {
    private static final String POD = "spec.template.spec.";
    private static final String BOX = POD + "containers.0.";
    private final Map<String, Object> deployment =
            Chart.manifest(Chart.DEPLOY.resolve("helm/xiezhi/templates/deployment.yaml"));

    @Test
    void everyManifestIsOfAKnownKind() {
        assertThat(Chart.templates().map(file -> at(Chart.manifest(file), "kind")))
                .containsExactlyInAnyOrder(
                        "Deployment",
                        "Service",
                        "Ingress",
                        "NetworkPolicy",
                        "PodDisruptionBudget",
                        "PersistentVolumeClaim");
    }

    @Test
    void templatesUseOnlyValuesThatAreThere() {
        Object values = new Yaml().load(Chart.text(Chart.DEPLOY.resolve("helm/xiezhi/values.yaml")));
        assertThat(Chart.valuesUsed()).isNotEmpty().allMatch(path -> Chart.has(values, path));
    }

    @Test
    void runsWithoutRightsOnAReadOnlyRoot() {
        assertThat(at(deployment, POD + "securityContext.runAsNonRoot")).isEqualTo(true);
        assertThat(at(deployment, POD + "automountServiceAccountToken")).isEqualTo(false);
        assertThat(at(deployment, POD + "securityContext.seccompProfile.type")).isEqualTo("RuntimeDefault");
        assertThat(at(deployment, BOX + "securityContext.readOnlyRootFilesystem"))
                .isEqualTo(true);
        assertThat(at(deployment, BOX + "securityContext.allowPrivilegeEscalation"))
                .isEqualTo(false);
        assertThat(at(deployment, BOX + "securityContext.capabilities.drop")).isEqualTo(List.of("ALL"));
    }

    @Test
    void isProbedForLifeAndReadinessApart() {
        assertThat(at(deployment, BOX + "readinessProbe.httpGet.path")).isEqualTo("/actuator/health/readiness");
        assertThat(at(deployment, BOX + "livenessProbe.httpGet.path")).isEqualTo("/actuator/health/liveness");
        assertThat(at(deployment, BOX + "startupProbe.failureThreshold")).isEqualTo(60);
    }

    @Test
    void hasMoreTimeToStopThanItNeeds() {
        Object values = new Yaml().load(Chart.text(Chart.DEPLOY.resolve("helm/xiezhi/values.yaml")));
        int drain = (Integer) requireNonNull(at(values, "shutdown.drainSeconds"));
        int grace = (Integer) requireNonNull(at(values, "shutdown.graceSeconds"));
        assertThat(grace).isGreaterThan(drain + 20); // the application gives itself twenty seconds
    }

    @Test
    void takesSecretsByReferenceOnly() {
        List<?> env = (List<?>) requireNonNull(at(deployment, BOX + "env"));
        for (String secret : List.of("XIEZHI_DB_USER", "XIEZHI_DB_PASSWORD", "XIEZHI_MASTER_KEY")) {
            assertThat(env)
                    .filteredOn(e -> secret.equals(at(e, "name")))
                    .singleElement()
                    .satisfies(
                            e -> assertThat(at(e, "valueFrom.secretKeyRef.key")).isNotNull())
                    .satisfies(e -> assertThat(at(e, "value")).isNull());
        }
    }

    @Test
    void theImageNeverRunsAsRoot() {
        String image = Chart.text(Chart.DEPLOY.resolve("Containerfile"));
        assertThat(image.lines().filter(l -> l.startsWith("USER ")).reduce((a, b) -> b))
                .contains("USER 10001:10001");
        assertThat(image)
                .contains("HEALTHCHECK", "VOLUME /data", "STOPSIGNAL SIGTERM")
                .doesNotContain("XIEZHI_DEMO=true");
    }

    @Test
    void everyAlertSaysHowBadItIsAndWhatToDo() {
        Map<String, Object> file = new Yaml().load(Chart.text(Chart.DEPLOY.resolve("prometheus/xiezhi.rules.yaml")));
        List<?> groups = (List<?>) requireNonNull(file.get("groups"));
        List<?> alerts = groups.stream()
                .flatMap(g -> ((List<?>) requireNonNull(at(g, "rules"))).stream())
                .filter(r -> Chart.has(r, "alert"))
                .toList();
        assertThat(alerts).hasSizeGreaterThan(6).allSatisfy(alert -> {
            assertThat(at(alert, "labels.severity")).isIn("page", "ticket");
            assertThat(at(alert, "annotations.summary")).isNotNull();
            assertThat(at(alert, "annotations.remedy")).isNotNull();
        });
    }

    @Test
    void alertsAndDashboardAskOnlyForMetersOfOursThatExist() throws IOException {
        var asked = new TreeSet<String>();
        for (String file : List.of("prometheus/xiezhi.rules.yaml", "grafana/xiezhi.json")) {
            Pattern.compile("xiezhi_[a-z_]+")
                    .matcher(Chart.text(Chart.DEPLOY.resolve(file)))
                    .results()
                    .forEach(m -> asked.add(m.group()));
        }
        assertThat(asked).isNotEmpty().isSubsetOf(metersInCode());
    }

    private static TreeSet<String> metersInCode() throws IOException {
        Pattern name = Pattern.compile("\"(xiezhi\\.[a-z.]+)\", ");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith("Vitals.java"))
                    .flatMap(f -> name.matcher(Chart.text(f)).results())
                    .map(m -> m.group(1).replace('.', '_'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theDashboardCanBeRead() {
        JsonNode board = new JsonMapper().readTree(Chart.text(Chart.DEPLOY.resolve("grafana/xiezhi.json")));
        assertThat(board.get("panels").size()).isGreaterThan(10);
        board.get("panels")
                .forEach(p -> assertThat(p.get("targets").get(0).get("expr").asString())
                        .isNotBlank());
    }
}
