package parley.linguistics;

import java.util.List;
import parley.actors.Titles;

/** Sure repairs of a sentence's tree, by what its names are and where its words stand. */
final class TreeRepair {

  private final Titles titles;
  private final TitledNames titledNames;
  private final OfficeHolders officeHolders;
  private final Circumstances circumstances;
  private final FrontedPlaces frontedPlaces = new FrontedPlaces();

  TreeRepair() {
    titles = Titles.standard();
    titledNames = new TitledNames(titles);
    officeHolders = new OfficeHolders(titles);
    circumstances = new Circumstances(titles);
  }

  /** The tokens, some of them with another head. */
  List<Token> repaired(List<Token> tokens, List<Name> names) {
    List<Name> people = names.stream().filter(name -> name.kind() == Name.Kind.PERSON).toList();
    Branches byName = new Branches(tokens);
    ChargesAffairs.repair(byName);
    titledNames.repair(byName, people);
    officeHolders.repair(byName, people, names);
    DoubleOffices.repair(byName, people, titles);
    NamedGroups.repair(byName, names);
    NameLists.repair(byName, names);
    ActingOffices.repair(byName);
    BackedNouns.repair(byName);
    Ranges.repair(byName);
    BetweenPairs.repair(byName);
    HyphenPairs.repair(byName);
    PossessiveNames.repair(byName);

    Branches byPlace = new Branches(byName.tokens());
    frontedPlaces.repair(byPlace, people, names);
    DueClauses.repair(byPlace);
    ReducedClauses.repair(byPlace);
    YetClauses.repair(byPlace);
    ProgressiveClauses.repair(byPlace);
    NearestNouns.repair(byPlace);
    SubjectsBefore.repair(byPlace);
    JoinedSubjects.repair(byPlace);
    RoleNouns.repair(byPlace);
    SubjectsInLists.repair(byPlace);
    WeekdayObjects.repair(byPlace);
    SecondObjects.repair(byPlace);
    CalledObjects.repair(byPlace);
    ToldClauses.repair(byPlace);
    TrailingSpeech.repair(byPlace);
    StatedClauses.repair(byPlace);
    circumstances.repair(byPlace, people);
    BehindCircumstances.repair(byPlace, names);
    JoinedNouns.repair(byPlace, people, titles);
    DoubleOffices.repair(byPlace, people, titles);
    CarriedNouns.repair(byPlace);
    QuotationSpeakers.repair(byPlace);

    Branches byClause = new Branches(byPlace.tokens());
    ClauseRepair.repair(byClause, people);
    WithClauses.repair(byClause);
    AfterClauses.repair(byClause);
    FrontedOccasions.repair(byClause);
    ResumedClauses.repair(byClause);
    ConditionPhrases.repair(byClause);
    GappedClauses.repair(byClause, people, titles);
    InsertedPhrases.repair(byClause);
    InsertedClauses.repair(byClause);
    RelativeNumber.repair(byClause);
    GerundNouns.repair(byClause);
    OrClauses.repair(byClause);

    Branches shared = new Branches(byClause.tokens());
    SharedHeads.repair(shared);
    SharedObjects.repair(shared);
    return shared.tokens();
  }
}
