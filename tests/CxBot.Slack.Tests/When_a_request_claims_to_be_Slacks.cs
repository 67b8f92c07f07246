namespace CxBot.Slack.Tests;

public sealed class When_a_request_claims_to_be_Slacks
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string Timestamp = "1531420618";
    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    // The example of Slack's own documentation.
    private static readonly byte[] Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"u8.ToArray();

    private static readonly DateTimeOffset SignedAt = DateTimeOffset.FromUnixTimeSeconds(1531420618);

    [Fact]
    public void The_published_example_is_genuine() => Judge().ShouldBe(SignatureVerdict.Genuine);

    [Theory]
    [InlineData(300, nameof(SignatureVerdict.Genuine))]
    [InlineData(-300, nameof(SignatureVerdict.Genuine))]
    [InlineData(301, nameof(SignatureVerdict.Stale))]
    [InlineData(-301, nameof(SignatureVerdict.Stale))]
    public void Five_minutes_either_way_are_the_limit(int seconds, string verdict) =>
        Judge(now: SignedAt.AddSeconds(seconds)).ToString().ShouldBe(verdict);

    [Fact]
    public void A_changed_byte_is_found() => Judge(body: [.. Body[..^1], (byte)'d']).ShouldBe(SignatureVerdict.Forged);

    [Fact]
    public void Another_secret_is_found() => Judge(secret: "another").ShouldBe(SignatureVerdict.Forged);

    [Fact]
    public void An_empty_secret_trusts_nobody()
    {
        var signed = SlackSignature.Sign("", Timestamp, Body);
        Judge(secret: "", signature: signed).ShouldBe(SignatureVerdict.Forged);
    }

    [Fact]
    public void The_signed_time_is_the_one_that_counts() => Judge(timestamp: "1531420619").ShouldBe(SignatureVerdict.Forged);

    [Theory]
    [InlineData(null, Signature)]
    [InlineData("", Signature)]
    [InlineData("soon", Signature)]
    [InlineData("-1531420618", Signature)]
    [InlineData(" 1531420618", Signature)]
    [InlineData("99999999999999999999", Signature)]
    [InlineData(Timestamp, null)]
    [InlineData(Timestamp, "")]
    public void Missing_headers_are_missing(string? timestamp, string? signature) =>
        SlackSignature.Judge(Secret, timestamp, signature, Body, SignedAt).ShouldBe(SignatureVerdict.Missing);

    [Theory]
    [InlineData("a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503")]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v0=")]
    [InlineData("é")]
    public void Other_spellings_are_no_signature(string signature) => Judge(signature: signature).ShouldBe(SignatureVerdict.Forged);

    private static SignatureVerdict Judge(
        string secret = Secret,
        string timestamp = Timestamp,
        string signature = Signature,
        byte[]? body = null,
        DateTimeOffset? now = null
    ) => SlackSignature.Judge(secret, timestamp, signature, body ?? Body, now ?? SignedAt);
}
