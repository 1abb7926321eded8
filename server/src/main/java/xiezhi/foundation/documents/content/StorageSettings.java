package xiezhi.foundation.documents.content;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * 存储设置: without an endpoint files lie in the data folder.
 *
 * @param endpoint address of an S3-compatible store, {@code https://objects.example}
 * @param bucket an existing bucket that this node may read, write and delete in
 * @param region what the store asks to be signed; most ignore it
 * @param accessKey name under which this node is known there
 * @param secretKey what it signs with
 * @param patience how long one call may take, with its repetitions
 */
@ConfigurationProperties("xiezhi.s3")
record StorageSettings(
        @Nullable URI endpoint,
        @DefaultValue("xiezhi") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("60s") Duration patience) {

    Storage storage(Path folder) {
        Storage local = new FolderStorage(folder);
        return endpoint == null || endpoint.toString().isBlank()
                ? local
                : new ObjectStorage(client(endpoint), bucket, local);
    }

    S3Client client(URI there) {
        return S3Client.builder()
                .endpointOverride(there)
                .region(Region.of(region))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(patience.dividedBy(6)))
                .overrideConfiguration(over -> over.apiCallTimeout(patience))
                // every block carries its own seal; many stores don't know the newer sums
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }

    /** 存放处的装配. */
    @Configuration
    @EnableConfigurationProperties(StorageSettings.class)
    static class Wiring {
        @Bean
        Storage storage(StorageSettings settings, @Value("${xiezhi.data:data}") Path data) {
            return settings.storage(data.resolve("files"));
        }
    }
}
