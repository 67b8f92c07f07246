namespace CxBot.Playground.Demo;

/// <summary>
/// The invented homeware company of the playground. Ids are fixed, so that the bot's database and the playground's agree even
/// when one of the two was deleted.
/// </summary>
internal static class HarbourAndPine
{
    public const string Name = "Harbour & Pine";
    public const string Domain = "harbourandpine";
    public const string BotName = "CxBot";
    public const string ChannelPurpose = "What our customers live through, and what we do about it";

    public const string SlackTeamId = "T08HP4TEAM1";
    public const string SlackAppId = "A08HP4CXBOT";
    public const string SlackBotId = "B08HP4CXBOT";
    public const string SlackBotUserId = "U08HP4CXBOT";
    public const string SlackChannelId = "C08HP4CMOMT";
    public const string SlackChannelName = "customer-moments";

    public const string TeamsAppId = "5d0c8a34-7b1e-4f0a-9c52-6e2f4b7d1a90";
    public const string TenantId = "c3f1e7b2-0a46-4d8b-8e19-2b5d7f90a641";
    public const string TeamsGroupId = "8a6f2d10-94c3-4b7e-a1d5-0e3c7b62f498";
    public const string TeamsTeamId = "19:3a7c51d0e2f84b6c9d10a5e7f3b28c46@thread.tacv2";
    public const string TeamsChannelId = "19:b04e9f7a13c64d25860e2d9f51a7c3b8@thread.tacv2";
    public const string TeamsChannelName = "Customer moments";
    public const string TeamsGroupChatId = "19:6e1d40b7f2a94c58b3d7a0c9e85f1264@thread.v2";
    public const string TeamsGroupChatName = "Peak season";
    public const string TeamsBotId = $"28:{TeamsAppId}";

    /// <summary>
    /// Two of the ten are on both platforms, so that one board joins credits of both. On each platform one reads Spanish and one German.
    /// </summary>
    public static IReadOnlyList<DemoPerson> People { get; } =
    [
        new("Marisol Quillhaven", "Customer experience lead", "Customer experience", "#3b6e8f", "en-GB", "Europe/London")
        {
            SlackId = "U08HP4MARQ1",
            AadId = "1f4b9c02-6d3e-4a87-b5f0-9e27c8d1a301",
            IsManager = true,
        },
        new("Tomasz Birchwater", "Store lead", "Gdansk store", "#7a5c3e", "en-GB", "Europe/Warsaw") { SlackId = "U08HP4TOMB2" },
        new("Amara Tidewell", "Phone adviser", "Customer service", "#9a3f5b", "en-GB", "Africa/Accra")
        {
            SlackId = "U08HP4AMAT3",
            AadId = "7c20e5d8-1b94-4f63-8a0d-35f9b6e2c402",
        },
        new("Jun Lanternfield", "Web shop engineer", "Online shop", "#4f6b3a", "en-US", "Asia/Tokyo") { SlackId = "U08HP4JUNL4" },
        new("Freya Copperlane", "Delivery planner", "Delivery", "#8a4b9c", "de-DE", "Europe/Berlin") { SlackId = "U08HP4FREC5" },
        new("Leonor Almondgrove", "Returns clerk", "Delivery", "#a8443a", "es-MX", "America/Mexico_City") { SlackId = "U08HP4LEOA6" },
        new("Ronan Saltmarsh", "Warehouse shift lead", "Warehouse", "#2f7f73", "en-IE", "Europe/Dublin")
        {
            AadId = "b58d3e71-c20f-4196-9e4a-64a1f7d08503",
        },
        new("Priya Saffronhill", "Billing specialist", "Finance", "#b06a1f", "en-IN", "Asia/Kolkata")
        {
            AadId = "e09a7f46-58d1-4c3b-a7e2-8d10b5c4f604",
        },
        new("Dario Weatherby", "Showroom adviser", "Madrid showroom", "#4a55a2", "es-ES", "Europe/Madrid")
        {
            AadId = "42c6d1e9-f87a-4b05-93d8-c7e5a0b2d705",
        },
        new("Greta Thistledown", "Service adviser", "Vienna store", "#5d7d2c", "de-AT", "Europe/Vienna")
        {
            AadId = "9d35b7a2-04ce-4e81-a6f9-1c82d7e3f806",
        },
    ];

    public static IReadOnlyList<DemoPerson> InSlack { get; } = [.. People.Where(person => person.SlackId is not null)];

    public static IReadOnlyList<DemoPerson> InTeams { get; } = [.. People.Where(person => person.AadId is not null)];

    public static DemoPerson Manager { get; } = People.Single(person => person.IsManager);

    public static DemoPerson? BySlackId(string? id) => InSlack.FirstOrDefault(person => person.SlackId == id);

    public static DemoPerson? ByAadId(string? id) => InTeams.FirstOrDefault(person => person.AadId == id);

    /// <summary>Teams takes either of its two ids of a person.</summary>
    public static DemoPerson? ByTeamsId(string? id) => InTeams.FirstOrDefault(person => person.AadId == id || person.Mri == id);
}
