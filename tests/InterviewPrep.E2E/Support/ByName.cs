using Microsoft.Playwright;

namespace InterviewPrep.E2E.Support;

/// <summary>What a person, or a screen reader, calls the things on a page.</summary>
public static class ByName
{
    extension(IPage page)
    {
        public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

        public ILocator Link(string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

        public ILocator Tab(string name) => page.GetByRole(AriaRole.Tab, new() { Name = name, Exact = true });

        public ILocator Heading(string name) => page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

        public ILocator Region(string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

        public ILocator Textbox(string name) => page.GetByRole(AriaRole.Textbox, new() { Name = name, Exact = true });

        public ILocator Modal(string name) => page.GetByRole(AriaRole.Dialog, new() { Name = name, Exact = true });

        public ILocator Table(string name) => page.GetByRole(AriaRole.Table, new() { Name = name, Exact = true });
    }

    extension(ILocator part)
    {
        public ILocator Button(string name) => part.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

        public ILocator Link(string name) => part.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

        public ILocator Tab(string name) => part.GetByRole(AriaRole.Tab, new() { Name = name, Exact = true });

        public ILocator Group(string name) => part.GetByRole(AriaRole.Group, new() { Name = name, Exact = true });
    }
}
