# The image of one service: docker build --build-arg SERVICE=referral-service -t opendoor/referral-service:1.0.0 .
# What it copies was made before by ./opendoor build; docker-compose.yml builds all four.
FROM eclipse-temurin:25.0.3_9-jre-noble

# It owns nothing: what it runs it cannot change.
RUN groupadd --system --gid 10001 opendoor \
    && useradd --system --uid 10001 --gid opendoor --no-create-home --shell /usr/sbin/nologin opendoor

WORKDIR /opt/opendoor
ARG SERVICE
# What changes rarely comes first: a new build of ours is a layer of some hundred kilobytes.
COPY ${SERVICE}/target/quarkus-app/lib/ lib/
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar ./
COPY ${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY ${SERVICE}/target/quarkus-app/app/ app/

ENV OPENDOOR_HTTP_HOST=0.0.0.0 \
    OPENDOOR_HTTP_PORT=8080 \
    OPENDOOR_MANAGEMENT_PORT=9000
EXPOSE 8080 9000
USER 10001:10001

# The image has neither curl nor wget; bash speaks enough HTTP for this.
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

# Out of memory it ends, and is started again: half alive it would hold its consumers' partitions.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/opt/opendoor/quarkus-run.jar"]
