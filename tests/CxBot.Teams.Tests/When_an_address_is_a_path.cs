using CxBot.Teams.Tests.Support;

namespace CxBot.Teams.Tests;

public sealed class When_an_address_is_a_path
{
    [Theory]
    [InlineData("http://localhost:3978", "http://localhost:3978/x")]
    [InlineData("http://127.0.0.1:40123/", "http://127.0.0.1:40123/x")]
    [InlineData("http://*:5000", "http://127.0.0.1:5000/x")]
    [InlineData("http://+:5000", "http://127.0.0.1:5000/x")]
    [InlineData("http://[::]:5000", "http://127.0.0.1:5000/x")]
    [InlineData("http://0.0.0.0:5000", "http://127.0.0.1:5000/x")]
    [InlineData("https://[::]", "https://127.0.0.1/x")]
    [InlineData("http://[::1]:5000", "http://[::1]:5000/x")]
    public void It_is_on_this_server_where_it_can_be_reached(string listening, string address) =>
        new OwnAddress(new SilentServer(listening)).Resolve("/x").ShouldBe(address);

    [Fact]
    public void A_whole_address_stays_as_it_is() =>
        new OwnAddress(new SilentServer()).Resolve("https://login.example/x").ShouldBe("https://login.example/x");

    [Fact]
    public void Before_the_server_listens_there_is_none() =>
        Should.Throw<InvalidOperationException>(() => new OwnAddress(new SilentServer()).Resolve("/x"));
}
