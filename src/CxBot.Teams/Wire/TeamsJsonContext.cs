using System.Text.Json.Serialization;
using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams.Wire;

/// <summary>What <see cref="TeamsJson"/> knows of the wire types, so that no reflection is needed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(CardActionValue))]
[JsonSerializable(typeof(TaskValue))]
[JsonSerializable(typeof(SearchValue))]
[JsonSerializable(typeof(ActionEnvelope))]
[JsonSerializable(typeof(OutgoingActivity))]
[JsonSerializable(typeof(InvokeAnswer))]
[JsonSerializable(typeof(InvokeFault))]
[JsonSerializable(typeof(SearchResults))]
[JsonSerializable(typeof(MessageSearch))]
[JsonSerializable(typeof(MessageSearchAnswer))]
[JsonSerializable(typeof(TaskAnswer))]
[JsonSerializable(typeof(TaskPage))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ResourceAnswer))]
[JsonSerializable(typeof(Member))]
[JsonSerializable(typeof(MemberPage))]
[JsonSerializable(typeof(ChannelList))]
[JsonSerializable(typeof(TypingActivity))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(ErrorSubCode))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(ConversationNote))]
[JsonSerializable(typeof(PersonNote))]
internal sealed partial class TeamsJsonContext : JsonSerializerContext;
