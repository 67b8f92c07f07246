namespace CxBot.Host.Tests;

public sealed class When_giving_memory_back
{
    [Fact]
    public void Pages_of_files_that_nobody_changed_go() =>
        Clean("7f00-7f80 r-xp 00000000 fe:00 1 /usr/lib/libsome.so", "Rss: 4 kB", "Anonymous: 0 kB").ShouldBe([(0x7f00, 0x80)]);

    [Fact]
    public void A_path_with_spaces_is_a_file_too() =>
        Clean("7f00-7f80 r--s 00000000 fe:00 1 /opt/my bot/CxBot.Core.dll", "Anonymous: 0 kB").ShouldBe([(0x7f00, 0x80)]);

    [Fact]
    public void A_page_that_was_changed_after_it_was_read_stays() =>
        Clean("7f00-7f80 r--p 00000000 fe:00 1 /usr/lib/libsome.so", "Anonymous: 4 kB").ShouldBeEmpty();

    [Theory]
    [InlineData("7f00-7f80 rw-p 00000000 fe:00 1 /usr/lib/libsome.so")]
    [InlineData("7f00-7f80 rw-s 00000000 fe:00 1 /var/lib/cxbot/cxbot.db-shm")]
    [InlineData("7f00-7f80 r-xs 00000000 00:01 1 /memfd:doublemapper (deleted)")]
    [InlineData("7f00-7f80 r--p 00000000 00:00 0 [vvar]")]
    [InlineData("7f00-7f80 r--p 00000000 00:00 0")]
    public void What_is_no_unchanging_file_stays(string mapping) => Clean(mapping, "Anonymous: 0 kB").ShouldBeEmpty();

    [Fact]
    public void The_lines_of_one_mapping_say_nothing_of_the_next() =>
        Clean(
                "7f00-7f80 r-xp 00000000 fe:00 1 /usr/lib/libsome.so",
                "Anonymous: 8 kB",
                "8f00-8f80 rw-p 00000000 00:00 0",
                "Anonymous: 0 kB"
            )
            .ShouldBeEmpty();

    [Fact]
    public void The_process_goes_on_with_its_program_from_the_files()
    {
        ProgramPages.GiveBack();

        string.Concat(Enumerable.Range(0, 3).Select(number => number.ToString("D2", null))).ShouldBe("000102");
    }

    private static IEnumerable<(nint, nuint)> Clean(params string[] smaps) => ProgramPages.Clean(smaps);
}
