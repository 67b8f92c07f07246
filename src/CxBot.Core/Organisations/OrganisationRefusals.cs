using CxBot.Core.Chat;

namespace CxBot.Core.Organisations;

internal sealed record NoSuchJoinCode(int Left)
    : Refusal(Left > 0 ? OrganisationsTexts.NoSuchCode(Left) : OrganisationsTexts.NoSuchCodeAndWait);

internal sealed record NothingToJoin() : Refusal(OrganisationsTexts.NothingToJoin);

internal sealed record YourOwnCode() : Refusal(OrganisationsTexts.YourOwnCode);

internal sealed record OneOrganisationAlready() : Refusal(OrganisationsTexts.OneAlready);

internal sealed record TwoPeopleMustAgree() : Refusal(OrganisationsTexts.TwoPeople);

internal sealed record JoinIsOver() : Refusal(OrganisationsTexts.Over);
