package org.example.host;

import competency.framework.rules.Evaluator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.example.question.Question;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A web service that answers questions, and asks itself one. */
@SpringBootApplication
@RestController
public class Host {
    private final Question question;

    Host(Question question) {
        this.question = question;
    }

    /** Starts on a free port, asks over HTTP, prints the answer and ends. */
    public static void main(String[] args) throws Exception {
        try (var host = SpringApplication.run(Host.class, "--server.port=0")) {
            var port = host.getEnvironment().getProperty("local.server.port");
            System.out.println(get(port, "/answer"));
            System.out.println(get(port, "/own"));
        }
    }

    private static String get(String port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @GetMapping("/answer")
    String answer() {
        return question.answer();
    }

    /** Written by the host's own Jackson. */
    @GetMapping(path = "/own", produces = "application/json")
    Map<String, String> own() {
        return Map.of("host", "its own JSON");
    }

    /** The one evaluator of the application, awake before anybody asks. */
    @Configuration
    static class Rules {
        @Bean
        Question question() {
            var evaluator = Evaluator.create();
            evaluator.warmUp();
            return new Question(evaluator);
        }
    }
}
