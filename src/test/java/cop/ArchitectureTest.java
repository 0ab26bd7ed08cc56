package cop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cop", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] TOPICS = {
        "cop.member..",
        "cop.network..",
        "cop.meeting..",
        "cop.agenda..",
        "cop.minutes..",
        "cop.topic..",
        "cop.project..",
        "cop.story..",
        "cop.decision..",
        "cop.logistics..",
        "cop.register..",
        "cop.action..",
        "cop.message..",
        "cop.spreadsheet..",
        "cop.charter..",
        "cop.role..",
        "cop.knowledge..",
        "cop.evaluation..",
        "cop.health..",
        "cop.check.."
    };

    @ArchTest
    static final ArchRule floorsAreEnteredFromAboveOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("cop.cli..")
            .layer("app")
            .definedBy("cop.app..")
            .layer("rims")
            .definedBy("cop.store..", "cop.history..", "cop.render..", "cop.export..", "cop.mail..", "cop.holiday..")
            .layer("topics")
            .definedBy(TOPICS)
            .layer("model")
            .definedBy("cop.model..", "cop.view..")
            .layer("libraries")
            .definedBy("cop.recurrence..", "cop.stats..", "cop.matching..", "cop.search..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("rims")
            .mayOnlyBeAccessedByLayers("app", "cli")
            .whereLayer("topics")
            .mayOnlyBeAccessedByLayers("rims", "app", "cli")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("topics", "rims", "app", "cli");

    @ArchTest
    static final ArchRule packagesOnOneFloorDoNotKnowEachOther =
            slices().matching("cop.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule picocliLivesInCli = noClasses()
            .that()
            .resideOutsideOfPackage("cop.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule gitLivesInHistory = noClasses()
            .that()
            .resideOutsideOfPackage("cop.history..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jgit..");

    @ArchTest
    static final ArchRule yamlLivesInStore = noClasses()
            .that()
            .resideOutsideOfPackage("cop.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..", "tools.jackson.dataformat..");

    @ArchTest
    static final ArchRule markdownIsReadInRender = noClasses()
            .that()
            .resideOutsideOfPackage("cop.render..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule pagesArePrintedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("cop.render.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule contactCardsLiveInExport = noClasses()
            .that()
            .resideOutsideOfPackage("cop.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ezvcard..");

    @ArchTest
    static final ArchRule calendarsLiveInExport = noClasses()
            .that()
            .resideOutsideOfPackage("cop.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.fortuna..");

    @ArchTest
    static final ArchRule mailIsSentInMail = noClasses()
            .that()
            .resideOutsideOfPackage("cop.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..");

    @ArchTest
    static final ArchRule holidaysAreComputedInHoliday = noClasses()
            .that()
            .resideOutsideOfPackage("cop.holiday..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.focus_shift..");

    @ArchTest
    static final ArchRule onlyMainTouchesTheSystem = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("cop.cli.Main")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
