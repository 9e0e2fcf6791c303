package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.linguistics.Written.tokens;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.text.Span;

/** Trees are written a word each: form, part of speech, head from 1, relation, tag. */
final class TreeRepairTest {

  @Test
  void aPersonStandsBesideTheOfficeAndNotBesideTheCouncil() {
    List<Token> tokens =
        tokens(
            "the DET 2 det",
            "head NOUN 9 nsubj",
            "of ADP 5 case",
            "the DET 5 det",
            "council NOUN 2 nmod",
            ", PUNCT 7 punct",
            "Ann PROPN 5 appos",
            "Low PROPN 7 flat",
            "left VERB 0 root");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(6, 8)));
    assertThat(repaired.get(6).head()).isEqualTo(1);
    assertThat(repaired.get(6).relation()).isEqualTo("appos");
    assertThat(repaired.get(7).head()).isEqualTo(6);
  }

  @Test
  void whoSpeaksBehindAQuotationHangsOnTheVerbOfSaying() {
    List<Token> tokens =
        tokens(
            "It PRON 3 nsubj",
            "will AUX 3 aux",
            "rain VERB 11 ccomp",
            ", PUNCT 3 punct",
            "” PUNCT 3 punct",
            "the DET 7 det",
            "envoy NOUN 3 nsubj",
            ", PUNCT 9 punct",
            "Low PROPN 11 nsubj",
            ", PUNCT 3 punct",
            "said VERB 0 root");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(8, 9)));
    assertThat(repaired.get(6).head()).isEqualTo(10);
    assertThat(repaired.get(6).relation()).isEqualTo("nsubj");
    assertThat(repaired.get(8).head()).isEqualTo(6);
    assertThat(repaired.get(8).relation()).isEqualTo("appos");
  }

  @Test
  void aNameBetweenCommasBehindAnOfficeIsNoSecondSubject() {
    List<Token> tokens =
        tokens(
            "From ADP 3 case",
            "the DET 3 det",
            "envoy NOUN 9 obl",
            ", PUNCT 3 punct",
            "Low PROPN 9 nsubj",
            ", PUNCT 3 punct",
            "the DET 8 det",
            "road NOUN 9 nsubj",
            "opens VERB 0 root");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(4, 5)));
    assertThat(repaired.get(4).head()).isEqualTo(2);
    assertThat(repaired.get(4).relation()).isEqualTo("appos");
  }

  @Test
  void aPersonIsNoPartOfACountrysName() {
    List<Token> tokens =
        tokens(
            "envoy NOUN 6 nsubj",
            "for ADP 3 case",
            "Norland PROPN 1 nmod",
            "Ann PROPN 3 flat",
            "Low PROPN 3 flat",
            "left VERB 0 root");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(3, 5)));
    assertThat(repaired.get(3).head()).isEqualTo(0);
    assertThat(repaired.get(4).head()).isEqualTo(3);
  }

  @Test
  void aPersonIsTheEnvoyAndNotWhoSendsThem() {
    List<Token> tokens =
        tokens(
            "the DET 2 det",
            "Envoy PROPN 9 nsubj",
            "of ADP 5 case",
            "the DET 5 det",
            "Secretary PROPN 2 nmod",
            ", PUNCT 7 punct",
            "Ann PROPN 5 appos",
            "Low PROPN 7 flat",
            "left VERB 0 root");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(6, 8)));
    assertThat(repaired.get(6).head()).isEqualTo(1);
  }

  @Test
  void whoIsIncludedAmongMembersIsNotWhatTheyAreCalled() {
    List<Token> tokens =
        tokens(
            "member NOUN 9 nsubj",
            "of ADP 3 case",
            "Chad PROPN 1 nmod",
            ", PUNCT 7 punct",
            "including VERB 6 case",
            "envoy NOUN 7 nmod",
            "Ann PROPN 1 nmod",
            "Low PROPN 7 flat",
            "left VERB 0 root");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(6, 8)));
    assertThat(repaired.get(6).relation()).isEqualTo("nmod");
  }

  @Test
  void aNameThatNoWordJoinsToAnOfficeIsItsHolders() {
    List<Token> tokens =
        tokens(
            "the DET 2 det",
            "president NOUN 9 nsubj",
            "of ADP 5 case",
            "the DET 5 det",
            "council NOUN 2 nmod",
            ", PUNCT 7 punct",
            "Ann PROPN 2 conj",
            "Low PROPN 7 flat",
            "left VERB 0 root");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(6, 8)));
    assertThat(repaired.get(6).relation()).isEqualTo("appos");
  }

  @Test
  void aSubjectIsOfTheFirstVerbBehindItAndNotOfOneBelow() {
    List<Token> tokens =
        tokens(
            "Ann PROPN 5 nsubj",
            "Low PROPN 1 flat",
            "held VERB 0 root VBD",
            "talks NOUN 3 obj",
            "aimed VERB 4 acl VBN");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(0, 2)));
    assertThat(repaired.get(0).head()).isEqualTo(2);
  }

  @Test
  void aPersonInAListIsLeftWhereItIs() {
    List<Token> tokens =
        tokens(
            "head NOUN 8 nsubj",
            "of ADP 3 case",
            "council NOUN 1 nmod",
            "and CCONJ 5 cc",
            "Ann PROPN 3 conj",
            "Low PROPN 5 flat",
            "both DET 8 advmod",
            "left VERB 0 root");
    assertThat(new TreeRepair().repaired(tokens, List.of(person(4, 6)))).isEqualTo(tokens);
  }

  @Test
  void ofTwoSubjectsOfWhatIsSaidTheFirstSaysIt() {
    List<Token> tokens =
        tokens(
            "Ann PROPN 6 nsubj",
            "Low PROPN 1 flat",
            "said VERB 0 root VBD",
            "the DET 5 det",
            "talks NOUN 6 nsubj",
            "failed VERB 3 ccomp VBD");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(0, 2)));
    assertThat(repaired.get(0).head()).isEqualTo(2);
    assertThat(repaired.get(4).head()).isEqualTo(5);
  }

  @Test
  void whatStandsBeforeAndIsOfTheFirst() {
    List<Token> tokens =
        tokens(
            "Ann PROPN 8 nsubj",
            "of ADP 3 case",
            "Norland PROPN 6 nmod",
            "and CCONJ 6 cc",
            "Sudland's PROPN 6 nmod:poss",
            "king NOUN 1 conj",
            "will AUX 8 aux",
            "meet VERB 0 root");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(0, 1)));
    assertThat(repaired.get(2).head()).isEqualTo(0);
    assertThat(repaired.get(4).head()).isEqualTo(5);
  }

  @Test
  void anArticleAndAnObjectMakeAClauseOfWhatLooksLikeAParticiple() {
    List<Token> tokens =
        tokens(
            "A DET 3 det",
            "bombing NOUN 3 compound",
            "hit VERB 0 root VBN",
            "Norhaven PROPN 3 obj");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of());
    assertThat(repaired.get(1).relation()).isEqualTo("nsubj");
    assertThat(repaired.get(0).head()).isEqualTo(1);
  }

  @Test
  void anOfficeHasOneHolder() {
    List<Token> tokens =
        tokens(
            "envoy NOUN 9 nsubj",
            "Ben PROPN 1 appos",
            "of ADP 4 case",
            "Norland PROPN 1 nmod",
            ", PUNCT 6 punct",
            "Ann PROPN 4 appos",
            "Low PROPN 6 flat",
            ", PUNCT 6 punct",
            "left VERB 0 root");
    assertThat(new TreeRepair().repaired(tokens, List.of(person(1, 2), person(5, 7))))
        .isEqualTo(tokens);
  }

  @Test
  void modifiersBeforeAndAfterAndShareTheNounThatLacksAnArticle() {
    List<Token> tokens =
        tokens(
            "signed VERB 0 root VBD",
            "a DET 3 det DT",
            "truce NOUN 1 obj NN",
            "and CCONJ 7 cc CC",
            "prisoner NOUN 6 compound NN",
            "release NOUN 7 compound NN",
            "deal NOUN 3 conj NN",
            "today NOUN 1 obl NN");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of());
    assertThat(repaired.stream().map(Token::head)).containsExactly(-1, 6, 6, 5, 5, 2, 0, 0);
    assertThat(repaired.get(6).relation()).isEqualTo("obj");
    assertThat(repaired.get(2).relation()).isEqualTo("compound");
    assertThat(repaired.get(5).relation()).isEqualTo("conj");
  }

  @Test
  void aNounWithAnArticleOfItsOwnIsOneMore() {
    List<Token> tokens =
        tokens(
            "signed VERB 0 root VBD",
            "a DET 3 det DT",
            "truce NOUN 1 obj NN",
            "and CCONJ 7 cc CC",
            "a DET 7 det DT",
            "trade NOUN 7 compound NN",
            "deal NOUN 3 conj NN");
    assertThat(new TreeRepair().repaired(tokens, List.of())).isEqualTo(tokens);
  }

  @Test
  void aSecondVerbOfARelativeClauseSharesItsObject() {
    List<Token> tokens =
        tokens(
            "liked VERB 0 root VBD",
            "plans NOUN 1 obj NNS",
            "which PRON 5 obj WDT",
            "Norland PROPN 5 nsubj NNP",
            "praised VERB 2 acl:relcl VBD",
            "but CCONJ 8 cc CC",
            "Sudland PROPN 8 nsubj NNP",
            "condemned VERB 1 conj VBD");
    assertThat(new TreeRepair().repaired(tokens, List.of()).get(7).head()).isEqualTo(4);
    tokens.add(new Token(8, new Span(60, 64), "Ruin", "Ruin", "NOUN", "NN", 7, "obj"));
    assertThat(new TreeRepair().repaired(tokens, List.of()).get(7).head()).isZero();
  }

  @Test
  void aFiniteVerbHasItsSubjectRightBeforeItself() {
    List<Token> tokens =
        tokens(
            "after ADP 2 case",
            "talks NOUN 8 obl",
            "with ADP 4 case",
            "Oak PROPN 2 nmod",
            ", PUNCT 6 punct",
            "minister NOUN 7 nmod:desc",
            "Low PROPN 4 conj",
            "left VERB 0 root VBD");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of());
    assertThat(repaired.get(6).head()).isEqualTo(7);
    assertThat(repaired.get(6).relation()).isEqualTo("nsubj");
  }

  @Test
  void aSecondSubjectBehindTheVerbIsItsObject() {
    List<Token> tokens =
        tokens(
            "Low PROPN 2 nsubj",
            "met VERB 0 root VBD",
            "on ADP 4 case",
            "Monday PROPN 2 obl",
            "Oak PROPN 2 nsubj");
    assertThat(new TreeRepair().repaired(tokens, List.of()).get(4).relation()).isEqualTo("obj");
  }

  @Test
  void aNameIsTheSubjectAndItsTitleIsNot() {
    List<Token> tokens =
        tokens("Minister PROPN 3 nsubj", "Low PROPN 3 nsubj", "left VERB 0 root VBD");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(1, 2)));
    assertThat(repaired.get(0).head()).isEqualTo(1);
    assertThat(repaired.get(0).relation()).isEqualTo("nmod:desc");
  }

  @Test
  void aBareDateBeforeAVerbIsNoNoun() {
    List<Token> tokens =
        tokens(
            "minister NOUN 2 nmod:unmarked",
            "6 NUM 0 root",
            "May PROPN 2 nmod:unmarked",
            "met VERB 2 parataxis VBD",
            "Oak PROPN 4 obj");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of());
    assertThat(repaired.get(3).head()).isEqualTo(Token.ROOT);
    assertThat(repaired.get(3).relation()).isEqualTo("root");
    assertThat(repaired.get(0).head()).isEqualTo(3);
    assertThat(repaired.get(0).relation()).isEqualTo("nsubj");
  }

  @Test
  void theWordsOfANameHangTogetherAboveTheirTitle() {
    List<Token> tokens =
        tokens(
            "Gen. PROPN 5 nsubj",
            "Abdel PROPN 1 flat",
            "- PUNCT 2 punct",
            "Karim PROPN 1 flat",
            "left VERB 0 root VBD");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(1, 4)));
    assertThat(repaired.get(1).head()).isEqualTo(4);
    assertThat(repaired.get(3).head()).isEqualTo(1);
    assertThat(repaired.get(0).relation()).isEqualTo("nmod:desc");
  }

  @Test
  void whatAnAndBeginsIsOneMore() {
    List<Token> tokens =
        tokens("Low PROPN 4 nsubj", "and CCONJ 3 cc", "Oak PROPN 1 appos", "left VERB 0 root VBD");
    assertThat(new TreeRepair().repaired(tokens, List.of()).get(2).relation()).isEqualTo("conj");
  }

  @Test
  void aSurnameHangsOnItsOwnFirstName() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "Low PROPN 6 nsubj",
                    ", PUNCT 4 punct",
                    "President PROPN 1 nmod:desc",
                    "Ben PROPN 1 conj",
                    "Hill PROPN 1 flat",
                    "met VERB 0 root"),
                List.of(person(0, 1), person(3, 5)));
    assertThat(repaired.get(4).head()).isEqualTo(3);
    assertThat(repaired.get(2).head()).isEqualTo(3);
  }

  @Test
  void aTitledPersonIsListedWithAnotherAndNotBesideThem() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "Ann PROPN 8 nsubj",
                    "Low PROPN 1 flat",
                    ", PUNCT 4 punct",
                    "Advisor PROPN 1 appos",
                    "Ben PROPN 4 appos",
                    "and CCONJ 7 cc",
                    "Dale PROPN 1 conj",
                    "met VERB 0 root"),
                List.of(person(0, 2), person(4, 5), person(6, 7)));
    assertThat(repaired.get(3).relation()).isEqualTo("conj");
    assertThat(repaired.get(4).head()).isEqualTo(3);
  }

  @Test
  void aQuarrelIsAtThePalaceAndNotThePersonInIt() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "dispute NOUN 0 root",
                    "between ADP 3 case",
                    "Low PROPN 1 nmod",
                    "and CCONJ 5 cc",
                    "Hill PROPN 3 conj",
                    "at ADP 8 case",
                    "the DET 8 det",
                    "palace NOUN 5 nmod"),
                List.of(person(2, 3), person(4, 5)));
    assertThat(repaired.get(7).head()).isEqualTo(0);
  }

  @Test
  void aPlaceBehindACommaIsNoPartOfTheOffice() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "met VERB 0 root",
                    "advisor NOUN 1 obj",
                    "Low PROPN 2 appos",
                    ", PUNCT 6 punct",
                    "in ADP 6 case",
                    "Oslo PROPN 2 nmod"),
                List.of(person(2, 3)));
    assertThat(repaired.get(5).head()).isEqualTo(0);
    assertThat(repaired.get(5).relation()).isEqualTo("obl");
  }

  @Test
  void aClauseOfSayingAtTheEndHangsOnWhatIsSaid() {
    List<Token> tokens =
        tokens(
            "They PRON 2 nsubj",
            "sent VERB 0 root",
            "aid NOUN 2 obj",
            ", PUNCT 6 punct",
            "the DET 6 det",
            "ministry NOUN 7 nsubj",
            "announced VERB 3 acl");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of());
    assertThat(repaired.get(6).head()).isEqualTo(1);
    assertThat(repaired.get(6).relation()).isEqualTo("parataxis");
  }

  @Test
  void aSecondObjectIsThatOfTheVerbBeforeIt() {
    List<Token> tokens =
        tokens(
            "killed VERB 0 root",
            "two NUM 1 obj",
            "and CCONJ 4 cc",
            "wounded VERB 1 conj",
            "nine NUM 1 obj");
    assertThat(new TreeRepair().repaired(tokens, List.of()).get(4).head()).isEqualTo(3);
  }

  @Test
  void whatHangsFromASurnameHangsFromTheName() {
    List<Token> tokens =
        tokens("left VERB 0 root", "with ADP 4 case", "Ann PROPN 1 obl", "Low PROPN 3 flat");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(2, 4)));
    assertThat(repaired.get(1).head()).isEqualTo(2);
  }

  @Test
  void aPrepositionBelongsToThePersonAndNotToTheTitle() {
    List<Token> tokens =
        tokens("left VERB 0 root", "with ADP 3 case", "envoy NOUN 4 nmod:desc", "Low PROPN 1 obl");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(3, 4)));
    assertThat(repaired.get(1).head()).isEqualTo(3);
  }

  @Test
  void peopleBetweenTwoNumbersAreAnObject() {
    List<Token> tokens =
        tokens(
            "killed VERB 0 root",
            "between ADP 6 case",
            "five NUM 6 nummod",
            "and CCONJ 5 cc",
            "seven NUM 3 conj",
            "people NOUN 1 obl");
    assertThat(new TreeRepair().repaired(tokens, List.of()).get(5).relation()).isEqualTo("obj");
  }

  @Test
  void theDayBehindALengthOfTimeIsThatOfTheVerb() {
    List<Token> tokens =
        tokens(
            "spoke VERB 0 root",
            "for ADP 4 case",
            "an DET 4 det",
            "hour NOUN 1 obl",
            "on ADP 6 case",
            "Friday PROPN 4 nmod");
    assertThat(new TreeRepair().repaired(tokens, List.of()).get(5).head()).isEqualTo(0);
  }

  @Test
  void twoNamesWithAHyphenStandBeforeTheirNoun() {
    List<Token> tokens =
        tokens(
            "Peru PROPN 0 root",
            "- PUNCT 1 punct",
            "Chile PROPN 4 compound",
            "talks NOUN 5 nsubj:pass",
            "held VERB 1 parataxis");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of());
    assertThat(repaired.get(0).head()).isEqualTo(3);
    assertThat(repaired.get(0).relation()).isEqualTo("compound");
    assertThat(repaired.get(3).head()).isEqualTo(4);
    assertThat(repaired.get(4).head()).isEqualTo(Token.ROOT);
  }

  @Test
  void theLastNounOfTwoWithAHyphenIsTheHead() {
    List<Token> tokens =
        tokens(
            "They PRON 2 nsubj",
            "want VERB 0 root",
            "a DET 5 det",
            "long ADJ 5 amod",
            "cease NOUN 2 obj",
            "- PUNCT 5 punct",
            "fire NOUN 5 compound");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of());
    assertThat(repaired.get(6).head()).isEqualTo(1);
    assertThat(repaired.get(6).relation()).isEqualTo("obj");
    assertThat(repaired.get(4).head()).isEqualTo(6);
    assertThat(repaired.get(3).head()).isEqualTo(6);
  }

  @Test
  void aHeadlinesParticipleIsOfTheNounBehindTwoNames() {
    List<Token> tokens =
        tokens(
            "Peru PROPN 0 root",
            "- PUNCT 1 punct",
            "Chile PROPN 4 compound",
            "talks NOUN 1 appos",
            "called VERB 1 parataxis VBN");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of());
    assertThat(repaired.get(4).head()).isEqualTo(3);
    assertThat(repaired.get(4).relation()).isEqualTo("acl");
  }

  @Test
  void whatStandsBeforeAPredicateIsNotOfAPhraseBehindIt() {
    List<Token> tokens =
        tokens(
            "The DET 2 det",
            "minister NOUN 6 nsubj",
            "is AUX 6 cop",
            "due ADJ 0 root",
            "in ADP 6 case",
            "Lima PROPN 4 obl");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of());
    assertThat(repaired.get(1).head()).isEqualTo(3);
    assertThat(repaired.get(2).head()).isEqualTo(3);
    assertThat(repaired.get(4).head()).isEqualTo(5);
  }

  @Test
  void theDayBetweenAVerbAndItsObjectIsNoPartOfTheObject() {
    List<Token> repaired = new TreeRepair().repaired(dayBefore("plans"), List.of());
    assertThat(repaired.get(3).head()).isEqualTo(1);
    assertThat(repaired.get(3).relation()).isEqualTo("obl");
    assertThat(repaired.get(2).head()).isEqualTo(3);
    assertThat(repaired.get(4).relation()).isEqualTo("obj");
  }

  @Test
  void theMorningOfADayIsNoObject() {
    List<Token> repaired = new TreeRepair().repaired(dayBefore("morning"), List.of());
    assertThat(repaired.get(4).relation()).isEqualTo("obl");
    assertThat(repaired.get(3).head()).isEqualTo(4);
  }

  private static List<Token> dayBefore(String noun) {
    return tokens(
        "They PRON 2 nsubj",
        "discussed VERB 0 root",
        "on ADP 5 case",
        "Monday PROPN 5 compound",
        noun + " NOUN 2 obl");
  }

  @Test
  void aDayWithItsOwnPrepositionIsNoPartOfTheSubjectBehindIt() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "on ADP 2 case",
                    "Monday PROPN 3 compound",
                    "envoy NOUN 5 nsubj",
                    "Low PROPN 3 flat",
                    "left VERB 0 root VBD"),
                List.of());
    assertThat(repaired.get(1).head()).isEqualTo(4);
    assertThat(repaired.get(1).relation()).isEqualTo("obl");
  }

  @Test
  void whatIsBetweenIsTwo() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "Talks NOUN 0 root NNS",
                    "between ADP 4 case",
                    "the DET 4 det",
                    "Republic PROPN 1 nmod",
                    "of ADP 6 case",
                    "Norland PROPN 4 nmod",
                    "and CCONJ 8 cc",
                    "rebels NOUN 1 conj"),
                List.of());
    assertThat(repaired.get(7).head()).isEqualTo(3);
    assertThat(repaired.get(7).relation()).isEqualTo("conj");
  }

  @Test
  void betweenIsOfTheFirstAndNotOfTheSecond() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "Talks NOUN 0 root NNS",
                    "between ADP 7 case",
                    "Norland PROPN 1 nmod",
                    "and CCONJ 5 cc",
                    "Sudland PROPN 7 nmod:poss",
                    "'s PART 5 case",
                    "army NOUN 1 nmod"),
                List.of());
    assertThat(repaired.get(1).head()).isEqualTo(2);
    assertThat(repaired.get(6).head()).isEqualTo(2);
    assertThat(repaired.get(6).relation()).isEqualTo("conj");
  }

  @Test
  void aClauseOfTimeHasTheSubjectThatStandsBeforeItsVerb() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "It PRON 2 nsubj",
                    "came VERB 0 root VBD",
                    "after ADP 4 case",
                    "Norland PROPN 2 obl",
                    "and CCONJ 6 cc",
                    "Sudland PROPN 4 conj",
                    "opened VERB 2 conj VBD",
                    "offices NOUN 7 obj"),
                List.of());
    assertThat(repaired.get(6).relation()).isEqualTo("advcl");
    assertThat(repaired.get(3).head()).isEqualTo(6);
    assertThat(repaired.get(3).relation()).isEqualTo("nsubj");
    assertThat(repaired.get(2).relation()).isEqualTo("mark");
  }

  @Test
  void whoDoesSomethingWithAMeetingIsTheSubjectOfThat() {
    for (String with : List.of("with SCONJ 6 mark", "with ADP 5 case")) {
      List<Token> repaired =
          new TreeRepair()
              .repaired(
                  tokens(
                      "They PRON 2 nsubj",
                      "meet VERB 0 root VBP",
                      ", PUNCT 6 punct",
                      with,
                      "Low PROPN 2 obl",
                      "hoping VERB 2 advcl VBG"),
                  List.of());
      assertThat(repaired.get(4).head()).isEqualTo(5);
      assertThat(repaired.get(4).relation()).isEqualTo("nsubj");
      assertThat(repaired.get(3).relation()).isEqualTo("mark");
    }
  }

  @Test
  void whatIsSignedStandsBehindWhatIsInserted() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "They PRON 2 nsubj",
                    "sign VERB 0 root VBD",
                    ", PUNCT 6 punct",
                    "under ADP 6 case",
                    "the DET 6 det",
                    "envoy NOUN 2 obl",
                    ", PUNCT 8 punct",
                    "Low PROPN 6 appos",
                    ", PUNCT 11 punct",
                    "the DET 11 det",
                    "accord NOUN 6 appos"),
                List.of());
    assertThat(repaired.get(10).head()).isEqualTo(1);
    assertThat(repaired.get(10).relation()).isEqualTo("obj");
    assertThat(repaired.get(7).head()).isEqualTo(5);
  }

  @Test
  void aRelativeClauseIsOfTheNounThatItsVerbAgreesWith() {
    assertThat(clauseOf("are", "expected").get(5).head()).isZero();
    assertThat(clauseOf("is", "expected").get(5).head()).isEqualTo(2);
    assertThat(clauseOf("are", "armed").get(5).head()).isEqualTo(2);
  }

  private static List<Token> clauseOf(String be, String verb) {
    String lemma = verb.equals("expected") ? "expect" : verb;
    List<Token> tokens =
        tokens(
            "talks NOUN 0 root NNS",
            "with ADP 3 case",
            "Norland PROPN 1 nmod",
            "which PRON 6 nsubj:pass WDT",
            be + " AUX 6 aux:pass",
            lemma + " VERB 3 acl:relcl VBN");
    return new TreeRepair().repaired(tokens, List.of());
  }

  @Test
  void whomOneCalledIsAnObject() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "Low PROPN 2 nsubj",
                    "call VERB 0 root VBD",
                    "the DET 4 det",
                    "envoy NOUN 2 xcomp",
                    "today NOUN 2 obl:unmarked"),
                List.of());
    assertThat(repaired.get(3).relation()).isEqualTo("obj");
    List<Token> named =
        new TreeRepair()
            .repaired(
                tokens(
                    "Low PROPN 2 nsubj",
                    "call VERB 0 root VBD",
                    "him PRON 2 obj",
                    "the DET 5 det",
                    "envoy NOUN 2 xcomp"),
                List.of());
    assertThat(named.get(4).relation()).isEqualTo("xcomp");
  }

  @Test
  void whatOneIsToldDescribesNeitherWhomNorTheDay() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "Low PROPN 2 nsubj",
                    "tell VERB 0 root VBD",
                    "reporters NOUN 2 obj NNS",
                    "of ADP 5 case",
                    "Radio PROPN 3 nmod",
                    "that SCONJ 8 mark",
                    "rain NOUN 8 nsubj",
                    "fell VERB 5 acl VBD"),
                List.of());
    assertThat(repaired.get(7).head()).isEqualTo(1);
    assertThat(repaired.get(7).relation()).isEqualTo("ccomp");
  }

  @Test
  void whatOneIsCalledOnToDoDescribesNobody() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "Low PROPN 2 nsubj",
                    "call VERB 0 root VBD",
                    "on ADP 4 case",
                    "rivals NOUN 2 obl NNS",
                    "to PART 6 mark",
                    "talk VERB 4 acl VB"),
                List.of());
    assertThat(repaired.get(5).head()).isEqualTo(1);
    assertThat(repaired.get(5).relation()).isEqualTo("advcl");
  }

  @Test
  void aNumberBehindAWeekdayIsOfTheNounBehindIt() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "On ADP 2 case",
                    "Sunday PROPN 6 obl",
                    "28 NUM 2 nummod CD",
                    "villagers NOUN 6 nsubj:pass NNS",
                    "were AUX 6 aux:pass",
                    "killed VERB 0 root VBN"),
                List.of());
    assertThat(repaired.get(2).head()).isEqualTo(3);
  }

  @Test
  void aWeekdayKillsNobody() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "In ADP 2 case",
                    "Portville PROPN 7 obl",
                    ", PUNCT 5 punct",
                    "a DET 5 det",
                    "raid NOUN 2 appos NN",
                    "Sunday PROPN 7 nsubj",
                    "killed VERB 0 root VBD",
                    "three NUM 7 obj"),
                List.of());
    assertThat(repaired.get(4).head()).isEqualTo(6);
    assertThat(repaired.get(4).relation()).isEqualTo("nsubj");
    assertThat(repaired.get(5).relation()).isEqualTo("obl:unmarked");
  }

  @Test
  void afterBeforeAClauseIsOfTheClauseAndNotOfItsSubject() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "It PRON 2 nsubj",
                    "came VERB 0 root VBD",
                    "after ADP 5 case",
                    "the DET 5 det",
                    "envoy NOUN 6 nsubj",
                    "left VERB 2 advcl VBD"),
                List.of());
    assertThat(repaired.get(2).head()).isEqualTo(5);
    assertThat(repaired.get(2).relation()).isEqualTo("mark");
  }

  @Test
  void whatIsDueGovernsWhatItIsDueTo() {
    for (String marked : List.of("case", "mark")) {
      List<Token> repaired =
          new TreeRepair()
              .repaired(
                  tokens(
                      "Envoys NOUN 5 nsubj NNS",
                      "are AUX 5 aux VBP",
                      "due ADP 5 " + marked,
                      "to PART 5 mark",
                      "meet VERB 0 root VB"),
                  List.of());
      assertThat(repaired.get(4).head()).as(marked).isEqualTo(2);
      assertThat(repaired.get(2).head()).as(marked).isEqualTo(Token.ROOT);
    }
  }

  @Test
  void afterAnOfficeAndANameAClauseHasItsSubject() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "It PRON 2 nsubj",
                    "came VERB 0 root VBD",
                    "after ADP 5 case",
                    "the DET 5 det",
                    "envoy NOUN 2 obl",
                    ", PUNCT 7 punct",
                    "Low PROPN 5 appos",
                    ", PUNCT 5 punct",
                    "left VERB 2 advcl VBD"),
                List.of());
    assertThat(repaired.get(4).head()).isEqualTo(8);
    assertThat(repaired.get(4).relation()).isEqualTo("nsubj");
    assertThat(repaired.get(2).head()).isEqualTo(8);
  }

  @Test
  void behindAndAClauseHasItsSubject() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "He PRON 2 nsubj",
                    "saw VERB 0 root VBD",
                    "Oak PROPN 2 obj",
                    ", PUNCT 8 punct",
                    "and CCONJ 8 cc",
                    "Low PROPN 3 conj",
                    "is AUX 8 aux:pass VBZ",
                    "expected VERB 2 conj VBN"),
                List.of());
    assertThat(repaired.get(5).head()).isEqualTo(7);
    assertThat(repaired.get(5).relation()).isEqualTo("nsubj:pass");
  }

  @Test
  void whomOneWroteToIsNoOtherNameOfWhoWrote() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "Low PROPN 2 nsubj",
                    "wrote VERB 0 root VBD",
                    "today NOUN 2 obl:unmarked",
                    "to ADP 5 case",
                    "Oak PROPN 1 appos"),
                List.of());
    assertThat(repaired.get(4).head()).isEqualTo(1);
    assertThat(repaired.get(4).relation()).isEqualTo("obl");
  }

  @Test
  void twoWhoLeadAreJoined() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "They PRON 3 nsubj:pass",
                    "were AUX 3 aux:pass VBD",
                    "led VERB 0 root VBN",
                    "by ADP 5 case",
                    "Low PROPN 3 obl:agent",
                    "and CCONJ 8 cc",
                    "by ADP 8 case",
                    "Oak PROPN 3 obl:agent"),
                List.of());
    assertThat(repaired.get(7).head()).isEqualTo(4);
    assertThat(repaired.get(7).relation()).isEqualTo("conj");
  }

  @Test
  void aFormInIngThatByGovernsAndOfFollowsIsANoun() {
    List<Token> repaired =
        new TreeRepair()
            .repaired(
                tokens(
                    "Two NUM 2 nsubj:pass",
                    "died VERB 0 root VBD",
                    "by ADP 5 case",
                    "army NOUN 5 nsubj",
                    "shelling VERB 2 obl:agent VBG",
                    "of ADP 8 case",
                    "the DET 8 det",
                    "area NOUN 5 obl"),
                List.of());
    assertThat(repaired.get(4).xpos()).isEqualTo("NN");
    assertThat(repaired.get(3).relation()).isEqualTo("compound");
    assertThat(repaired.get(7).relation()).isEqualTo("nmod");
  }

  @Test
  void aTreeStaysATree() {
    List<Token> tokens = tokens("Ann PROPN 3 nmod", "Low PROPN 0 root", "office NOUN 2 appos");
    List<Token> repaired = new TreeRepair().repaired(tokens, List.of(person(0, 2)));
    for (Token token : repaired) {
      Token at = token;
      for (int steps = 0; at.head() != Token.ROOT; steps++) {
        assertThat(steps).isLessThan(repaired.size());
        at = repaired.get(at.head());
      }
    }
  }

  private static Name person(int first, int end) {
    return new Name(Name.Kind.PERSON, first, end, new Span(first, end));
  }
}
