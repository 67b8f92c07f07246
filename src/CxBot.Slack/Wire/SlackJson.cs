using System.Text.Json;
using System.Text.Json.Serialization;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Wire;

/// <summary>Reads and writes what passes between Slack and the bot; members that nobody knows are passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(EventEnvelope))]
[JsonSerializable(typeof(SlackEvent))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
[JsonSerializable(typeof(SlackUser))]
[JsonSerializable(typeof(Named))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(SlackMessage))]
[JsonSerializable(typeof(ViewAnswer))]
[JsonSerializable(typeof(View))]
[JsonSerializable(typeof(OptionsAnswer))]
[JsonSerializable(typeof(ChallengeAnswer))]
[JsonSerializable(typeof(MessageMetadata))]
[JsonSerializable(typeof(IReadOnlyList<Block>), TypeInfoPropertyName = "Blocks")]
[JsonSerializable(typeof(SlackResponse))]
[JsonSerializable(typeof(PostResponse))]
[JsonSerializable(typeof(AuthTestResponse))]
[JsonSerializable(typeof(OAuthResponse))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(HistoryResponse))]
[JsonSerializable(typeof(PermalinkResponse))]
[JsonSerializable(typeof(UserResponse))]
[JsonSerializable(typeof(ViewResponse))]
[JsonSerializable(typeof(Block))]
[JsonSerializable(typeof(Option))]
internal sealed partial class SlackJson : JsonSerializerContext;
